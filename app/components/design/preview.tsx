import { Component, memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '#app/components/language.ts'
import { DividePoints } from '#app/components/survey/divide-points.tsx'
import { Dyad } from '#app/components/survey/dyad.tsx'
import { QuestionField } from '#app/components/survey/question.tsx'
import type { Points, TriadProps, TriadValue } from '#app/components/survey/signifier-props.ts'
import { Triad } from '#app/components/survey/triad.tsx'
import { type InterfaceLocale, wordsFor } from '#app/words/words.ts'
import type { Page, SurveyDefinition } from '#surveys/definition.ts'
import { readPage } from '#surveys/form-post.ts'
import { pageView, type QuestionView } from '#surveys/pages.ts'
import type { GivenAnswers } from '#surveys/visibility.ts'

type PreviewProps = {
  readonly definition: SurveyDefinition
  /** Whether all of it can be asked, so that its conditions can be read. */
  readonly isWhole: boolean
  readonly page: string | undefined
  readonly question: string | undefined
  readonly locale: InterfaceLocale
  readonly role: string | null
}

/** The page at hand as its tellers see it, on the width of a phone; answers stay here. */
export const Preview = memo(function Preview(props: PreviewProps) {
  const { design } = useWords()
  const [isAll, setAll] = useState(true)
  const [answers, setAnswers] = useState<GivenAnswers>({})
  const { definition, isWhole, page, question, locale, role } = props
  const name = page ?? definition.pages[0]?.name
  if (name === undefined) return <p>{design.preview.noPage}</p>
  // A draft that cannot be asked yet is shown without its conditions, because they cannot be read.
  const shown = isAll || !isWhole ? withoutConditions(definition, name) : definition
  return (
    <>
      <p className="small soft">{design.preview.notSent}</p>
      <label className="check small">
        <input type="checkbox" checked={isAll} onChange={({ target }) => setAll(target.checked)} />
        {design.preview.all}
      </label>
      <Guarded
        key={`${name} ${definition.pages.length}`}
        again={definition}
        instead={design.preview.broken}
      >
        <PhonePage
          key={name}
          definition={shown}
          page={name}
          question={question}
          locale={locale}
          role={role}
          answers={answers}
          onAnswers={setAnswers}
        />
      </Guarded>
    </>
  )
})

function withoutConditions(definition: SurveyDefinition, name: string): SurveyDefinition {
  const pages = definition.pages
    .filter((page) => page.name === name)
    .map((page): Page => {
      const { visibleIf: _, ...rest } = page
      const elements = page.elements.map(({ visibleIf: __, requiredIf: ___, ...one }) => one)
      return { ...rest, elements }
    })
  return { ...definition, pages }
}

function PhonePage({
  definition,
  page,
  question,
  locale,
  role,
  answers,
  onAnswers,
}: Omit<PreviewProps, 'page' | 'isWhole'> & {
  readonly page: string
  readonly answers: GivenAnswers
  readonly onAnswers: (answers: GivenAnswers) => void
}) {
  const { design } = useWords()
  const { form } = wordsFor(locale)
  const view = pageView(definition, page, answers, locale)
  if (!view) return <p>{design.preview.noPage}</p>
  const isHidden = view.questions.some((one) => one.name === question && !one.isVisible)
  return (
    <>
      {isHidden && <p className="note small">{design.preview.hidden}</p>}
      <form
        className={`design-phone teller-${role ?? 'ander'}`}
        lang={locale}
        onSubmit={(event) => event.preventDefault()}
        onChange={(event) => {
          const fields = new FormData(event.currentTarget)
          onAnswers({ ...answers, ...readPage(definition, page, fields) })
        }}
      >
        {view.title && <p className="design-phone-title">{view.title}</p>}
        {view.description && <p>{view.description}</p>}
        {view.questions.map((one) => (
          <AtHand key={`${one.name} ${one.kind}`} isAtHand={one.name === question}>
            <Asked view={one} locale={locale} words={form} />
          </AtHand>
        ))}
      </form>
    </>
  )
}

/** Brings the question at hand into sight within the preview, and leaves the page where it is. */
function AtHand({ isAtHand, children }: { isAtHand: boolean; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const column = place.current?.closest('.design-preview')
    if (!isAtHand || !place.current || !column) return
    const { top } = place.current.getBoundingClientRect()
    column.scrollTop += top - column.getBoundingClientRect().top - AIR_PX
  }, [isAtHand])
  return <div ref={place}>{children}</div>
}

/** What stays visible above the question at hand. */
const AIR_PX = 80

/** One question with what a phone with scripts makes of it; it begins with the value of the view. */
export function Asked({
  view,
  locale,
  words,
}: {
  view: QuestionView
  locale: InterfaceLocale
  words: ReturnType<typeof wordsFor>['form']
}) {
  const [value, setValue] = useState<unknown>(view.value)
  if (!view.isVisible) return null
  const common = {
    name: view.name,
    title: view.title,
    language: locale,
    notApplicable: view.naText || words.notApplicable,
  }
  const around = (inside: ReactNode) => (
    <fieldset className="question">
      <legend>{view.title}</legend>
      {view.description && <p className="question-hint">{view.description}</p>}
      {inside}
    </fieldset>
  )
  if (view.kind === 'dyad')
    return around(
      <Dyad
        {...common}
        left={view.leftText}
        right={view.rightText}
        value={value as number | undefined}
        words={words.dyad}
        onChange={setValue}
      />,
    )
  if (view.kind === 'triad' && view.corners.length === 3)
    return around(
      <Triad
        {...common}
        corners={view.corners.map(({ text }) => text) as unknown as TriadProps['corners']}
        shown={view.cornersShown}
        value={value as TriadValue}
        words={words.triad}
        onChange={setValue}
      />,
    )
  if (view.kind === 'dividepoints')
    return around(
      <DividePoints
        name={view.name}
        items={view.items}
        total={view.most ?? 10}
        notApplicable={view.naText}
        value={(value ?? {}) as Points}
        words={words.points}
        onChange={setValue}
      />,
    )
  return <QuestionField question={view} words={words} />
}

type GuardProps = {
  readonly again: unknown
  readonly instead: string
  readonly children: ReactNode
}

/** Says that a page cannot be shown yet, until the draft changes. */
class Guarded extends Component<GuardProps, { readonly failed: unknown }> {
  override state = { failed: undefined as unknown }
  override componentDidCatch() {
    this.setState({ failed: this.props.again })
  }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override componentDidUpdate(before: GuardProps) {
    if (this.state.failed !== undefined && before.again !== this.props.again)
      this.setState({ failed: undefined })
  }
  override render() {
    return this.state.failed === undefined ? this.props.children : <p>{this.props.instead}</p>
  }
}
