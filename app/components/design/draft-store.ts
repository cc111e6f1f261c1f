import type { Met, Present, Saved, SavedEdit } from '#app/services/drafts.server.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { applyEdit } from '#surveys/design/apply.ts'
import type { Edit, EditProblem, Target } from '#surveys/design/edits.ts'
import { rebase } from '#surveys/design/rebase.ts'

/** An edit that was done on this screen and is not saved yet. */
type Waiting = { readonly key: string; readonly edit: Edit; readonly inverse: Edit }

/** Two leads met: the own edit stays here until somebody chooses. */
export type Meeting = {
  readonly key: string
  readonly mine: Edit
  readonly met: Met
  /** Set when the meeting is about taking back or doing again. */
  readonly what?: 'undo' | 'redo'
}

/** What the screen shows; a new object after every change. */
export type DraftState = {
  /** With everything that was done here, saved or not. */
  readonly definition: SurveyDefinition
  readonly revision: number
  readonly saving: 'saved' | 'saving' | 'offline' | 'lost'
  readonly waiting: number
  readonly meetings: readonly Meeting[]
  readonly refused: EditProblem | undefined
  readonly mayUndo: boolean
  readonly mayRedo: boolean
  readonly present: readonly Present[]
}

/** How the store reaches the server; each rejects when the server cannot be reached. */
export type DraftServer = {
  save(sent: {
    readonly basedOn: number
    readonly edits: readonly { readonly key: string; readonly edit: Edit }[]
  }): Promise<Saved>
  takeBack(asked: {
    readonly basedOn: number
    readonly what: 'undo' | 'redo'
    readonly key: string
    readonly onMeeting: 'ask' | 'mine' | 'theirs'
  }): Promise<Saved>
  follow(known: {
    readonly revision: number
    readonly place: string
  }): Promise<Saved & { readonly present: readonly Present[] }>
}

export type DraftStore = {
  get(): DraftState
  subscribe(changed: () => void): () => void
  /** Does an edit at once and saves it soon; says false when it cannot be done. */
  do(edit: Edit): boolean
  undo(): Promise<void>
  redo(): Promise<void>
  /** Chooses in a meeting: mine all the same, or theirs. */
  choose(meeting: Meeting, whose: 'mine' | 'theirs'): Promise<void>
  /** Says where the lead is, for the others. */
  moveTo(place: string): void
  /** Begins to follow the others; gives the end of it. */
  start(): () => void
  /** Saves what waits now. */
  flush(): Promise<void>
}

const SOON_MS = 500
const FOLLOW_MS = 2500
const LONGEST_PAUSE_MS = 10_000
const MOST_AT_ONCE = 100

const placeOf = (at: Target) => JSON.stringify(at)

/** What is typed into one field, sign after sign, is one edit, as long as none of it is on its way. */
function follows(earlier: Edit, edit: Edit): boolean {
  if (edit.do === 'set')
    return (
      earlier.do === 'set' &&
      earlier.property === edit.property &&
      placeOf(earlier.at) === placeOf(edit.at)
    )
  return (
    earlier.do === 'text' &&
    edit.do === 'text' &&
    earlier.property === edit.property &&
    earlier.language === edit.language &&
    placeOf(earlier.at) === placeOf(edit.at)
  )
}

/**
 * A draft as one screen knows it: what the server has, and behind it the edits that wait to be saved.
 *
 * Edits are shown at once. They stay here until the server said that they are done, however long that takes, and are put
 * behind what others did meanwhile. The log at the server is the only history.
 */
export function openDraftStore(
  first: Pick<DraftState, 'definition' | 'revision' | 'mayUndo' | 'mayRedo'>,
  server: DraftServer,
  newKey: () => string,
): DraftStore {
  let saved = first.definition
  let queue: readonly Waiting[] = []
  let underWay = 0
  let state: DraftState = {
    ...first,
    saving: 'saved',
    waiting: 0,
    meetings: [],
    refused: undefined,
    present: [],
  }
  let place = ''
  let pause = 1000
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()

  const isLost = () => state.saving === 'lost'

  const set = (change: Partial<DraftState>) => {
    state = { ...state, ...change, waiting: queue.length }
    for (const changed of listeners) changed()
  }

  /** One conversation with the server at a time, so that revisions never cross. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work, work)
    return turn
  }

  const soon = (after: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), after)
  }

  /** Takes in what the server did, and puts what still waits behind it. */
  const takeIn = (answer: Saved, sent: ReadonlySet<string>) => {
    const next = answer.since.filter(({ revision }) => revision > state.revision)
    for (const { edit } of next) {
      const done = applyEdit(saved, edit)
      if (!done.ok) {
        set({ saving: 'lost' })
        return
      }
      saved = done.value.definition
    }
    const others = next.filter(({ key }) => !sent.has(key))
    const met: Meeting[] = []
    const left: Waiting[] = []
    let shown = saved
    for (const { key, edit } of queue.filter((one) => !sent.has(one.key))) {
      const rebased = rebase(
        edit,
        others.map((one) => one.edit),
      )
      if (!rebased.ok) {
        met.push({ key, mine: edit, met: { ...rebased.problem, ...whoDid(edit, others) } })
        continue
      }
      const done = applyEdit(shown, rebased.value)
      if (!done.ok) {
        set({ refused: done.problem })
        continue
      }
      shown = done.value.definition
      left.push({ key, edit: rebased.value, inverse: done.value.inverse })
    }
    const mine = new Map(queue.map(({ key, edit }) => [key, edit]))
    const asked: Meeting[] = answer.outcomes.flatMap((outcome) => {
      const edit = mine.get(outcome.key)
      return outcome.state === 'met' && edit
        ? [{ key: outcome.key, mine: edit, met: outcome.met }]
        : []
    })
    const refused = answer.outcomes.find((outcome) => outcome.state === 'refused')
    queue = left
    set({
      definition: shown,
      revision: answer.revision,
      mayUndo: answer.mayUndo,
      mayRedo: answer.mayRedo,
      meetings: [...state.meetings, ...asked, ...met],
      ...(refused?.state === 'refused' ? { refused: refused.problem } : {}),
    })
  }

  const flush = () =>
    inTurn(async () => {
      if (queue.length === 0 || isLost()) return
      const edits = queue.slice(0, MOST_AT_ONCE)
      underWay = edits.length
      set({ saving: state.saving === 'offline' ? 'offline' : 'saving' })
      try {
        const answer = await server.save({
          basedOn: state.revision,
          edits: edits.map(({ key, edit }) => ({ key, edit })),
        })
        underWay = 0
        pause = 1000
        takeIn(answer, new Set(edits.map(({ key }) => key)))
        if (!isLost()) set({ saving: queue.length > 0 ? 'saving' : 'saved' })
        if (queue.length > 0) soon(0)
      } catch {
        underWay = 0
        set({ saving: 'offline' })
        soon(pause)
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      }
    })

  const doEdit = (edit: Edit): boolean => {
    const done = applyEdit(state.definition, edit)
    if (!done.ok) {
      set({ refused: done.problem })
      return false
    }
    const last = queue.at(-1)
    const isMore = last && queue.length > underWay && follows(last.edit, edit)
    queue = isMore
      ? [...queue.slice(0, -1), { ...last, edit }]
      : [...queue, { key: newKey(), edit, inverse: done.value.inverse }]
    set({
      definition: done.value.definition,
      refused: undefined,
      saving: state.saving === 'offline' || state.saving === 'lost' ? state.saving : 'saving',
      mayUndo: true,
      mayRedo: false,
    })
    if (state.saving === 'saving') soon(SOON_MS)
    return true
  }

  const ask = (what: 'undo' | 'redo', onMeeting: 'ask' | 'mine' | 'theirs') =>
    inTurn(async () => {
      const key = newKey()
      try {
        const answer = await server.takeBack({ basedOn: state.revision, what, key, onMeeting })
        const [outcome] = answer.outcomes
        takeIn(answer, new Set())
        if (outcome?.state === 'met')
          set({
            meetings: [...state.meetings, { key, mine: outcome.met.mine, met: outcome.met, what }],
          })
      } catch {
        set({ saving: 'offline' })
        soon(pause)
      }
    })

  /** Out of reach of the server, what waits is taken back here: it was never sent. */
  const dropLast = () => {
    const last = queue.at(-1)
    const done = last && applyEdit(state.definition, last.inverse)
    if (!done?.ok) return
    queue = queue.slice(0, -1)
    set({ definition: done.value.definition })
  }

  const takeBack = async (what: 'undo' | 'redo') => {
    // Words that were just typed are an edit too.
    clearTimeout(timer)
    await flush()
    if (queue.length === 0) await ask(what, 'ask')
    else if (what === 'undo') dropLast()
  }

  const follow = () =>
    inTurn(async () => {
      if (isLost()) return
      try {
        const answer = await server.follow({ revision: state.revision, place })
        takeIn(answer, new Set())
        set({ present: answer.present })
      } catch {
        // Only what waits makes it matter that the server is away; the next round tries again.
      }
    })

  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    do: doEdit,
    undo: () => takeBack('undo'),
    redo: () => takeBack('redo'),
    choose: async (meeting, whose) => {
      set({ meetings: state.meetings.filter((one) => one !== meeting) })
      if (meeting.what) await ask(meeting.what, whose)
      else if (whose === 'mine')
        doEdit(
          meeting.met.back ? { do: 'all', edits: [meeting.met.back, meeting.mine] } : meeting.mine,
        )
    },
    moveTo: (next) => {
      place = next
    },
    start: () => {
      void follow()
      const round = setInterval(() => {
        if (document.visibilityState === 'visible') void follow()
      }, FOLLOW_MS)
      const again = () => soon(0)
      addEventListener('online', again)
      return () => {
        clearInterval(round)
        removeEventListener('online', again)
        void flush()
      }
    },
    flush,
  }
}

function whoDid(
  mine: Edit,
  others: readonly SavedEdit[],
): { readonly by: string; readonly back?: Edit } {
  const edits = others.map(({ edit }) => edit)
  const first = edits.findIndex((_, index) => !rebase(mine, edits.slice(0, index + 1)).ok)
  const other = others[first]
  return other ? { by: other.by, back: other.inverse } : { by: '' }
}
