import { useLocation, useNavigate } from '@remix-run/react'
import type { MouseEvent } from 'react'
import type { Filter } from '#analysis/dashboard/filter.ts'
import type { LinkedView } from '#analysis/explore/linked-view.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { Folded } from '../charts/folded.tsx'
import { useWords } from '../language.ts'
import type { ThemeNames } from '../theme-name.ts'
import { AcrossCard } from './across-card.tsx'
import { PairsCard } from './pairs-card.tsx'
import { MonthsCard, RolesCard } from './people-card.tsx'
import { QuestionCard } from './question-card.tsx'
import { ThemesCard } from './themes-card.tsx'

/** Every chart of the workroom. Each follows what is chosen in the others; every choice is an address. */
export function LinkedCharts({
  view,
  variables,
  names,
  hrefOf,
}: {
  view: LinkedView
  variables: readonly Variable[]
  names: ThemeNames
  /** The address of this page with another choice; begins with a question mark. */
  hrefOf: (filter: Filter) => string
}) {
  const { across, linked, pairs } = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const { filter } = view
  const onChoose = (chosen: Filter) => navigate(hrefOf(chosen), { preventScrollReset: true })
  const byName = new Map(view.questions.map((question) => [question.name, question]))
  const shown = variables.flatMap((variable) => {
    const question = byName.get(variable.name)
    return question ? [{ variable, question }] : []
  })
  const stories = shown
    .filter(({ variable }) => !variable.isAboutTeller)
    .sort((one, other) => rankOf(one.variable) - rankOf(other.variable))
  const isAsked = (name: string) =>
    filter.answers?.[name] !== undefined || filter.places?.[name] !== undefined
  const parts = [
    { title: linked.aboutStory, questions: stories.filter(isSignifier), isFirst: true },
    { title: linked.more, questions: stories.filter((one) => !isSignifier(one)) },
    {
      title: linked.aboutTeller,
      questions: shown.filter(({ variable }) => variable.isAboutTeller),
    },
  ].filter(({ questions }) => questions.length > 0)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the links in it, which keyboards press too
    // biome-ignore lint/a11y/useKeyWithClickEvents: pressing a link with a key is a click
    <div
      className="linked-charts"
      onClick={(event) =>
        follow(event, (to) => {
          // What is chosen already is no other choice: to go there would load the page again.
          if (to !== search) navigate(to, { preventScrollReset: true })
        })
      }
    >
      <h2>{linked.themesAndPeople}</h2>
      <div className="linked-grid">
        <ThemesCard view={view} filter={filter} names={names} hrefOf={hrefOf} />
        <div>
          <RolesCard view={view} filter={filter} hrefOf={hrefOf} onChoose={onChoose} />
          <MonthsCard view={view} filter={filter} hrefOf={hrefOf} onChoose={onChoose} />
        </div>
      </div>
      {view.themes.rows.length > 1 && (
        <Folded
          className="linked-part linked-pairs"
          summary={<h2>{pairs.title}</h2>}
          isOpenAtFirst={filter.also !== undefined}
        >
          {() => <PairsCard view={view} filter={filter} names={names} hrefOf={hrefOf} />}
        </Folded>
      )}
      {view.across.length > 0 && (
        <Folded
          className="linked-part"
          summary={<h2>{across.part}</h2>}
          isOpenAtFirst={view.across.some(({ question }) => isAsked(question))}
        >
          {() =>
            view.across.map((one) => {
              const variable = variables.find(({ name }) => name === one.question)
              return (
                variable && (
                  <AcrossCard
                    key={one.question}
                    across={one}
                    variable={variable}
                    filter={filter}
                    names={names}
                    hrefOf={hrefOf}
                  />
                )
              )
            })
          }
        </Folded>
      )}
      {parts.map(({ title, questions, isFirst }) => (
        <Folded
          key={title}
          className="linked-part"
          summary={
            <>
              <h2>{title}</h2> <span className="soft small">{linked.charts(questions.length)}</span>
            </>
          }
          isOpenAtFirst={
            isFirst === true || questions.some(({ variable }) => isAsked(variable.name))
          }
        >
          {() => (
            <div className="linked-grid">
              {questions.map(({ variable, question }) => (
                <QuestionCard
                  key={variable.name}
                  variable={variable}
                  question={question}
                  filter={filter}
                  hrefOf={hrefOf}
                  onChoose={onChoose}
                />
              ))}
            </div>
          )}
        </Folded>
      ))}
    </div>
  )
}

/** What everybody is asked as a line or a triangle: the heart of how tellers see their own story. */
const isSignifier = ({ variable: { isCore, kind } }: { variable: Variable }) =>
  isCore && (kind === 'dyad' || kind === 'triad')

/** Lines and triangles first: they are what tellers say of their own story. */
const rankOf = ({ kind }: Variable) => (kind === 'dyad' ? 0 : kind === 'triad' ? 1 : 2)

/** A press on a link to another choice of this page stays on it; with a key held down the browser does as it always does. */
function follow(event: MouseEvent, go: (to: string) => void): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const pressed = (event.target as Element).closest('a, [data-to]')
  const to = pressed?.getAttribute('href') ?? pressed?.getAttribute('data-to')
  if (!to?.startsWith('?')) return
  event.preventDefault()
  go(to)
}
