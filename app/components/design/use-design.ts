import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useWords } from '#app/components/language.ts'
import { PERIOD_WORDS } from '#app/words/period-words.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import {
  checkMove,
  duplicate,
  type Held,
  movePageBy,
  moveQuestionBy,
  newName,
  newQuestion,
  removePage,
  removeQuestion,
} from '#surveys/design/compose.ts'
import type { Edit } from '#surveys/design/edits.ts'
import type { OfferedKind } from '#surveys/design/kinds.ts'
import { listSteps } from '#surveys/design/rebase.ts'
import { NUMBERED_PAGE } from '#surveys/design/templates.ts'
import type { Result } from '#surveys/result.ts'
import { type DraftState, type DraftStore, openDraftStore } from './draft-store.ts'
import { reachServer } from './reach-server.ts'
import { findSelected, type Selection, titleOf } from './selection.ts'

/** What the parts of the designer can do; the same object for as long as the page is open. */
export type Acts = {
  do(edit: Edit): void
  select(selection: Selection): void
  /** Adds a question of a kind behind what is selected, and goes there. */
  add(kind: OfferedKind): void
  /** Adds a question that somebody else wrote, given where it would come. */
  insert(
    make: (
      definition: SurveyDefinition,
      at: { readonly page: string; readonly after: string | null },
    ) => Edit,
  ): void
  addPage(): void
  moveQuestion(name: string, step: 1 | -1): void
  movePage(name: string, step: 1 | -1): void
  /** Puts a question on a page, behind another or first. */
  put(name: string, page: string, after: string | null): void
  duplicate(name: string): void
  removeQuestion(name: string): void
  removePage(name: string): void
}

export type Design = {
  readonly store: DraftStore
  readonly state: DraftState
  readonly selection: Selection
  readonly acts: Acts
  /** What was just done or refused, in words. */
  readonly said: { readonly text: string; readonly isProblem: boolean }
  /** A name whose row should get the focus, and a count that makes it happen again. */
  readonly focus: { readonly row: string; readonly field: string; readonly turn: number }
}

type First = Pick<DraftState, 'definition' | 'revision' | 'mayUndo' | 'mayRedo'>

/** Everything behind the designer's screen: the draft, what is selected, and what can be done. */
export function useDesign(first: First, path: string): Design {
  const { design } = useWords()
  const [store] = useState(() =>
    openDraftStore(first, reachServer(path), () => crypto.randomUUID()),
  )
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)
  const [selection, setSelection] = useState<Selection>(() => {
    const [page] = first.definition.pages
    return page ? { of: 'page', page: page.name } : { of: 'survey' }
  })
  const [said, setSaid] = useState({ text: '', isProblem: false })
  const [focus, setFocus] = useState({ row: '', field: '', turn: 0 })
  const [live] = useState(() => ({ selection, words: design }))
  live.selection = selection
  live.words = design

  useEffect(() => store.start(), [store])
  useEffect(() => {
    store.moveTo(
      selection.of === 'survey'
        ? ''
        : selection.of === 'page'
          ? selection.page
          : selection.question,
    )
  }, [store, selection])

  const acts = useMemo(
    () => makeActs({ store, live, setSelection, setSaid, setFocus }),
    [store, live],
  )
  return { store, state, selection, acts, said, focus }
}

type Parts = {
  readonly store: DraftStore
  readonly live: { selection: Selection; words: ReturnType<typeof useWords>['design'] }
  readonly setSelection: (selection: Selection) => void
  readonly setSaid: (said: Design['said']) => void
  readonly setFocus: (change: (focus: Design['focus']) => Design['focus']) => void
}

function makeActs({ store, live, setSelection, setSaid, setFocus }: Parts): Acts {
  const now = () => store.get().definition
  const say = (text: string, isProblem = false) => setSaid({ text, isProblem })
  const focusRow = (row: string) => setFocus(({ turn }) => ({ row, field: '', turn: turn + 1 }))
  const focusField = (field: string) => setFocus(({ turn }) => ({ row: '', field, turn: turn + 1 }))
  const called = (name: string) => {
    const { page, question } = findSelected(now(), { of: 'question', question: name })
    const asPage = findSelected(now(), { of: 'page', page: name }).page
    return titleOf(page ? question : asPage, 'default', live.words.outline.untitled)
  }
  const refuse = ({ by }: Held) =>
    say(live.words.askedAbout([...new Set(by)].map((name) => `“${called(name)}”`).join(', ')), true)
  const perform = (edit: Result<Edit, Held> | undefined, done: () => void) => {
    if (!edit) return
    if (!edit.ok) refuse(edit.problem)
    else if (store.do(edit.value)) done()
  }
  const place = () => {
    const { page, question } = findSelected(now(), live.selection)
    const on = page ?? now().pages.at(-1)
    return on && { page: on.name, after: question?.name ?? on.elements.at(-1)?.name ?? null }
  }
  const insert: Acts['insert'] = (make) => {
    const at = place()
    if (!at) return
    const edit = make(now(), at)
    if (!store.do(edit) || edit.do !== 'add-question') return
    const { name } = edit.question
    setSelection({ of: 'question', question: name })
    say(live.words.outline.added(called(name)))
    focusField('title')
  }
  const put: Acts['put'] = (name, page, after) => {
    if (after === name) return
    const edit: Edit = { do: 'move-question', question: name, page, after }
    perform(checkMove(now(), edit), () => {
      say(live.words.outline.moved(called(name)))
      focusRow(name)
    })
  }
  const remove = (name: string, made: Result<Edit, Held>) => {
    const title = called(name)
    const next = nextOf(now(), name)
    perform(made, () => {
      const isEased = made.ok && listSteps(made.value).some((step) => step.do === 'set')
      say(`${live.words.outline.removed(title)}. ${isEased ? live.words.eased : ''}`)
      setSelection(next)
      focusRow(next.of === 'question' ? next.question : next.of === 'page' ? next.page : '')
    })
  }
  return {
    do: (edit) => {
      store.do(edit)
    },
    select: setSelection,
    insert,
    add: (kind) =>
      insert((definition, at) => ({
        do: 'add-question',
        ...at,
        question: newQuestion(kind, newName(definition, kind), {
          title: live.words.freshTitle,
          text: live.words.freshText,
          entry: live.words.freshEntry,
          period: PERIOD_WORDS,
        }),
      })),
    addPage: () => {
      const name = newName(now(), NUMBERED_PAGE)
      const after = findSelected(now(), live.selection).page ?? now().pages.at(-1)
      const page = { name, title: live.words.freshPage, elements: [] }
      if (!store.do({ do: 'add-page', page, after: after?.name ?? null })) return
      setSelection({ of: 'page', page: name })
      say(live.words.outline.added(called(name)))
      focusField('title')
    },
    moveQuestion: (name, step) => {
      const edit = moveQuestionBy(now(), name, step)
      perform(edit && checkMove(now(), edit), () => {
        say(live.words.outline.moved(called(name)))
        focusRow(name)
      })
    },
    movePage: (name, step) => {
      const edit = movePageBy(now(), name, step)
      perform(edit && checkMove(now(), edit), () => {
        say(live.words.outline.moved(called(name)))
        focusRow(name)
      })
    },
    put,
    duplicate: (name) => {
      const edit = duplicate(now(), name)
      if (edit) insert(() => edit)
    },
    removeQuestion: (name) => remove(name, removeQuestion(now(), name)),
    removePage: (name) => remove(name, removePage(now(), name)),
  }
}

/** What to select once this is gone: what follows it, else what comes before. */
function nextOf(definition: SurveyDefinition, name: string): Selection {
  const rows = definition.pages.flatMap((page): Selection[] => [
    { of: 'page', page: page.name },
    ...page.elements.map((question): Selection => ({ of: 'question', question: question.name })),
  ])
  const nameOf = (row: Selection) =>
    'page' in row ? row.page : 'question' in row ? row.question : ''
  const place = rows.findIndex((row) => nameOf(row) === name)
  const page = definition.pages.find((one) => one.name === name)
  const after = place + 1 + (page?.elements.length ?? 0)
  return rows[after] ?? rows[place - 1] ?? { of: 'survey' }
}
