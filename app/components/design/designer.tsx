import { useBlocker } from '@remix-run/react'
import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react'
import { useWords } from '#app/components/language.ts'
import { languageFor } from '#app/words/languages.ts'
import type { ProblemCode } from '#app/words/problems.ts'
import type { AdviceContext } from '#surveys/advice/advice.ts'
import type { Locale, SurveyDefinition } from '#surveys/definition.ts'
import { checkDesign } from '#surveys/design/check.ts'
import { LOCALES } from '#surveys/locales.ts'
import { Inspector } from './inspector.tsx'
import { Meetings } from './meetings.tsx'
import { MendList } from './mend-list.tsx'
import { Outline } from './outline.tsx'
import { Preview } from './preview.tsx'
import { PublishForm } from './publish-form.tsx'
import { SaveState } from './save-state.tsx'
import { findSelected, titleOf } from './selection.ts'
import { useDesign } from './use-design.ts'

// The questions of the library weigh more than the designer itself.
const LibraryPanel = lazy(() => import('./library-panel.tsx'))
const AdvicePanel = lazy(() => import('./advice-panel.tsx'))

type DesignerProps = {
  readonly first: {
    readonly definition: SurveyDefinition
    readonly revision: number
    readonly mayUndo: boolean
    readonly mayRedo: boolean
  }
  readonly role: string | null
  readonly published: number | undefined
  readonly savePath: string
  readonly publicPath: string
  readonly answer: { readonly published: number } | { readonly problem: ProblemCode } | undefined
}

const PANELS = ['outline', 'question', 'preview'] as const

/** The designer: what is asked in order, the question at hand, and how a teller sees it; beside each other where there is room. */
export function Designer({ first, role, published, savePath, publicPath, answer }: DesignerProps) {
  const { design, advice } = useWords()
  const { store, state, selection, acts, said, focus } = useDesign(first, savePath)
  const [language, setLanguage] = useState('default')
  const [panel, setPanel] = useState<(typeof PANELS)[number]>('outline')
  const [isLibraryOpen, setLibraryOpen] = useState(false)
  const [isAdviceOpen, setAdviceOpen] = useState(false)
  const { definition } = state
  const selected = findSelected(definition, selection)
  // Typing comes first: the preview follows when there is time, and the whole is checked once the keys rest.
  const drawn = useSettled(definition, DRAWN_MS)
  const settled = useSettled(definition, CHECKED_MS)
  const problems = useMemo(() => checkDesign(settled, role), [settled, role])
  const locale: Locale = LOCALES.find((one) => one === language) ?? 'nl'
  useKeys(store)
  useLeaving(state.waiting > 0 || state.meetings.length > 0, design.leaving)
  useEffect(() => {
    if (focus.field !== '') setPanel('question')
  }, [focus])
  const onLibrary = useMemo(
    () => () => {
      setLibraryOpen(true)
      setPanel('question')
    },
    [],
  )
  const id = useId()
  return (
    <div className="designer">
      <div className="design-bar">
        <h1>
          {titleOf({ name: '', elements: [], title: definition.title }, language, design.title)}
        </h1>
        <SaveState state={state} said={said} definition={definition} />
        <div className="row">
          <button
            type="button"
            className="button button-small"
            aria-disabled={!state.mayUndo}
            onClick={() => void store.undo()}
          >
            {design.undo}
          </button>
          <button
            type="button"
            className="button button-small"
            aria-disabled={!state.mayRedo}
            onClick={() => void store.redo()}
          >
            {design.redo}
          </button>
          <label htmlFor={id}>{design.language}</label>
          <select id={id} value={language} onChange={({ target }) => setLanguage(target.value)}>
            {LOCALES.map((one) => (
              <option key={one} value={one === 'nl' ? 'default' : one} lang={one}>
                {languageFor(one).name}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button button-small"
            onClick={() => acts.select({ of: 'survey' })}
          >
            {design.inspector.survey}
          </button>
        </div>
        <p className="small soft design-keys">{design.keys}</p>
      </div>
      <noscript>
        <p className="note note-warm">{design.noScript}</p>
      </noscript>
      <Meetings meetings={state.meetings} store={store} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div className="design-panels" role="group" aria-label={design.panelsLabel}>
        {PANELS.map((one) => (
          <button
            key={one}
            type="button"
            className="button button-small"
            aria-pressed={panel === one}
            onClick={() => setPanel(one)}
          >
            {design.panels[one]}
          </button>
        ))}
      </div>
      <div className="design-columns" data-panel={panel}>
        <section className="design-outline" aria-label={design.panels.outline}>
          <Outline
            definition={definition}
            selection={selection}
            language={language}
            acts={acts}
            focus={focus}
            present={state.present}
            onLibrary={onLibrary}
          />
          <MendList definition={settled} problems={problems} acts={acts} />
          <details onToggle={(event) => setAdviceOpen(event.currentTarget.open)}>
            <summary>{advice.title}</summary>
            {isAdviceOpen && (
              <Suspense fallback={null}>
                <AdvicePanel
                  definition={settled}
                  role={(role ?? 'ouder') as AdviceContext['role']}
                  onGo={(question) => acts.select({ of: 'question', question })}
                />
              </Suspense>
            )}
          </details>
          <PublishForm
            revision={state.revision}
            published={published}
            mayPublish={state.saving === 'saved' && state.waiting === 0}
            answer={answer}
            publicPath={publicPath}
          />
        </section>
        <section className="design-question" aria-label={design.panels.question}>
          {isLibraryOpen && (
            <Suspense fallback={null}>
              <LibraryPanel
                role={role}
                language={language}
                acts={acts}
                onClose={() => setLibraryOpen(false)}
              />
            </Suspense>
          )}
          <Inspector
            definition={definition}
            selected={selected}
            language={language}
            acts={acts}
            focus={focus}
          />
        </section>
        <section className="design-preview" aria-label={design.panels.preview}>
          <h2>{design.preview.title}</h2>
          <Preview
            definition={drawn}
            isWhole={problems.length === 0}
            page={selected.page?.name}
            question={selected.question?.name}
            locale={locale}
            role={role}
          />
        </section>
      </div>
    </div>
  )
}

/** A value once it has stayed the same for a moment. */
function useSettled<T>(value: T, quietMs: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs)
    return () => clearTimeout(timer)
  }, [value, quietMs])
  return settled
}

const DRAWN_MS = 80
const CHECKED_MS = 250

/** Ctrl+Z takes back what was done in the draft, also in a field: what is typed there is an edit. */
function useKeys(store: { undo(): Promise<void>; redo(): Promise<void> }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) void store.redo()
      else void store.undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [store])
}

/** Asks before leaving while something is not saved. */
function useLeaving(isWaiting: boolean, question: string): void {
  const blocker = useBlocker(isWaiting)
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (confirm(question)) blocker.proceed()
    else blocker.reset()
  }, [blocker, question])
  useEffect(() => {
    if (!isWaiting) return
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', onLeave)
    return () => removeEventListener('beforeunload', onLeave)
  }, [isWaiting])
}
