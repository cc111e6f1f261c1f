import {
  EXERCISES,
  type Exercise,
  EYES,
  isPlace,
  type LandPlace,
  LONGEST_VIEW,
  type Placed,
  SIDE,
  TIMES,
  type View,
} from './exercises.ts'

/** The steps of a session, in order. */
export const SENSE_STEPS = ['read', 'sort', 'land', 'time', 'view', 'vote', 'done'] as const
export type SenseStep = (typeof SENSE_STEPS)[number]

/** The steps that a session has: all but the exercises that were not chosen for it. */
export function stepsOf(exercises: readonly Exercise[]): readonly SenseStep[] {
  return SENSE_STEPS.filter((step) => {
    const exercise = EXERCISES.find((one) => one === step)
    return exercise === undefined || exercises.includes(exercise)
  })
}

/**
 * One act at the table. Cards go by their number, groups by an id that the device makes.
 *
 * `sit`: goes to another table. `touch`: this card speaks to me, or no more. `group`: makes a group at the own table or gives it another
 * name. `move`: puts a card in a group, or back on the table. `vote`: for a group, or no more. `land`, `time`: puts a card at a place in the
 * landscape or on the line of time, or takes it away; each device has a place of its own for it. `view`: how a group looks through the eyes
 * of somebody; without words it is taken away.
 */
export type SenseAct =
  | { readonly kind: 'join' }
  | { readonly kind: 'sit'; readonly table: number }
  | { readonly kind: 'touch'; readonly card: number; readonly is: boolean }
  | { readonly kind: 'group'; readonly group: string; readonly name: string }
  | { readonly kind: 'move'; readonly card: number; readonly group: string | null }
  | { readonly kind: 'vote'; readonly group: string; readonly is: boolean }
  | { readonly kind: 'land'; readonly card: number; readonly at: LandPlace | null }
  | { readonly kind: 'time'; readonly card: number; readonly at: number | null }
  | {
      readonly kind: 'view'
      readonly group: string
      readonly eyes: View['eyes']
      readonly text: string
    }

/** An act with its own id and the device that did it. */
export type DoneAct = { readonly id: string; readonly who: string; readonly act: SenseAct }

export type Group = { readonly id: string; readonly name: string; readonly table: number }

/** What lies on all tables, as everybody sees it. `people` in the order in which they joined. */
export type Board = {
  readonly people: readonly string[]
  /** At which table somebody sits; who said nothing sits at the first (`seatOf`). */
  readonly seats: ReadonlyMap<string, number>
  readonly touched: ReadonlyMap<number, ReadonlySet<string>>
  readonly groups: readonly Group[]
  /** For each table the group that a card lies in. */
  readonly places: ReadonlyMap<number, ReadonlyMap<number, string>>
  readonly votes: ReadonlyMap<string, ReadonlySet<string>>
  /** Where each device put a card in the landscape, and on the line of time. */
  readonly land: Placed<LandPlace>
  readonly time: Placed<number>
  /** How each group looks to others, in the order in which it was first said. */
  readonly views: ReadonlyMap<string, readonly View[]>
}

/** How many tables people can sit at. */
export const MOST_TABLES = 8
/** How many groups one device can vote for at a time. */
export const MOST_VOTES = 3
/** How many cards each reads. */
export const CARDS_EACH = 3
export const LONGEST_GROUP_NAME = 60
export const MOST_CARDS = 40
/** Over all tables. */
const MOST_GROUPS = 80
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const isDeviceId = (value: unknown): value is string =>
  typeof value === 'string' && ID.test(value)

/** Reads an act as a device sends it; undefined for anything else. Names lose spaces too many. */
export function readAct(value: unknown): SenseAct | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, card, group, name, is, at, table, eyes, text } = value as Record<string, unknown>
  const isCard = Number.isInteger(card) && Number(card) > 0 && Number(card) <= MOST_CARDS
  if (kind === 'join') return { kind }
  if (kind === 'touch' && isCard && typeof is === 'boolean') return { kind, card: Number(card), is }
  if (kind === 'move' && isCard && (group === null || isDeviceId(group)))
    return { kind, card: Number(card), group }
  if (kind === 'vote' && isDeviceId(group) && typeof is === 'boolean') return { kind, group, is }
  if (kind === 'time' && isCard && (at === null || isPlace(at, TIMES)))
    return { kind, card: Number(card), at }
  if (kind === 'land' && isCard && (at === null || isLandPlace(at)))
    return { kind, card: Number(card), at: at && { x: at.x, y: at.y } }
  if (kind === 'sit' && isPlace(table, MOST_TABLES)) return { kind, table }
  if (kind === 'group' && isDeviceId(group) && typeof name === 'string') {
    const plain = oneLine(name, LONGEST_GROUP_NAME)
    return plain === '' ? undefined : { kind, group, name: plain }
  }
  const of = EYES.find((one) => one === eyes)
  if (kind === 'view' && isDeviceId(group) && of && typeof text === 'string')
    return { kind, group, eyes: of, text: oneLine(text, LONGEST_VIEW) }
  return undefined
}

const oneLine = (text: string, most: number) => text.replace(/\s+/g, ' ').trim().slice(0, most)

/** Whether an act is about cards and exercises that a table has. */
export function fitsTable(
  act: SenseAct,
  table: {
    readonly cards: readonly number[]
    readonly exercises: readonly Exercise[]
    /** How many tables people sit at. */
    readonly tables: number
  },
): boolean {
  if ('card' in act && !table.cards.includes(act.card)) return false
  if (act.kind === 'sit') return act.table <= table.tables
  const exercise = EXERCISES.find((one) => one === act.kind)
  return exercise === undefined || table.exercises.includes(exercise)
}

function isLandPlace(value: unknown): value is LandPlace {
  const { x, y } = (value ?? {}) as Record<string, unknown>
  return isPlace(x, SIDE) && isPlace(y, SIDE)
}

/** The table at which somebody sits. */
export const seatOf = ({ seats }: Pick<Board, 'seats'>, who: string): number => seats.get(who) ?? 1

/** The group in which a card lies on a table; undefined when it still lies loose. */
export const groupOf = (
  { places }: Pick<Board, 'places'>,
  table: number,
  card: number,
): string | undefined => places.get(table)?.get(card)

/**
 * The tables after these acts, in their order.
 *
 * The same acts in the same order give the same tables on every screen. A card lies where it was put last, on each table apart; a group
 * stays at the table where it was made. An act that comes twice counts once; a card in a group that is not there lies on the table; a vote
 * above `MOST_VOTES`, or for no group, counts not, and neither does a look at one.
 */
export function boardOf(acts: readonly DoneAct[]): Board {
  const seen = new Set<string>()
  const people = new Set<string>()
  const touched = new Map<number, Set<string>>()
  const seats = new Map<string, number>()
  const groups = new Map<string, Group>()
  const places = new Map<number, Map<number, string>>()
  const votes = new Map<string, Set<string>>()
  const land = new Map<number, Map<string, LandPlace>>()
  const time = new Map<number, Map<string, number>>()
  const views = new Map<string, Map<string, View>>()
  for (const { id, who, act } of acts) {
    if (seen.has(id)) continue
    seen.add(id)
    people.add(who)
    switch (act.kind) {
      case 'touch':
        put(touched, act.card, who, act.is)
        break
      case 'sit':
        seats.set(who, act.table)
        break
      case 'group': {
        const { group: id, name } = act
        const table = seatOf({ seats }, who)
        const there = groups.get(id)
        if (there ? there.table === table : groups.size < MOST_GROUPS)
          groups.set(id, { id, name, table })
        break
      }
      case 'move': {
        const group = groups.get(act.group ?? '')
        const table = seatOf({ seats }, who)
        // Nobody reaches over to another table.
        if (group && group.table !== table) break
        const here = places.get(table) ?? new Map<number, string>()
        if (group) here.set(act.card, group.id)
        else here.delete(act.card)
        places.set(table, here)
        break
      }
      case 'vote':
        if (!groups.has(act.group)) break
        if (!act.is || votesOf(votes, who) < MOST_VOTES) put(votes, act.group, who, act.is)
        break
      case 'land':
        lay(land, act.card, who, act.at)
        break
      case 'time':
        lay(time, act.card, who, act.at)
        break
      case 'view': {
        if (!groups.has(act.group)) break
        const here = views.get(act.group) ?? new Map<string, View>()
        const key = `${who} ${act.eyes}`
        if (act.text) here.set(key, { who, eyes: act.eyes, text: act.text })
        else here.delete(key)
        views.set(act.group, here)
        break
      }
    }
  }
  return {
    people: [...people],
    seats,
    touched,
    groups: [...groups.values()],
    places,
    votes,
    land,
    time,
    views: new Map([...views].map(([group, here]) => [group, [...here.values()]])),
  }
}

function lay<Place>(
  cards: Map<number, Map<string, Place>>,
  card: number,
  who: string,
  at: Place | null,
): void {
  const places = cards.get(card) ?? new Map<string, Place>()
  if (at === null) places.delete(who)
  else places.set(who, at)
  cards.set(card, places)
}

function put<K>(sets: Map<K, Set<string>>, key: K, who: string, is: boolean): void {
  const set = sets.get(key) ?? new Set()
  if (is) set.add(who)
  else set.delete(who)
  sets.set(key, set)
}

/** How many groups a device votes for now. */
export function votesOf(votes: Board['votes'], who: string): number {
  return [...votes.values()].filter((set) => set.has(who)).length
}

/** The cards that a device reads: everybody the next ones, round and round, so that each card is read about as often. */
export function cardsToRead(
  people: readonly string[],
  who: string,
  cards: readonly number[],
): readonly number[] {
  const place = Math.max(0, people.indexOf(who))
  const most = Math.min(CARDS_EACH, cards.length)
  return Array.from(
    { length: most },
    (_, at) => cards[(place * CARDS_EACH + at) % cards.length] as number,
  )
}

/** Groups by votes, then by how many cards they hold, then by name. */
export function rankedGroups(board: Board): readonly (Group & {
  readonly votes: number
  readonly cards: readonly number[]
})[] {
  return board.groups
    .map((group) => ({
      ...group,
      votes: board.votes.get(group.id)?.size ?? 0,
      cards: [...(board.places.get(group.table) ?? [])]
        .filter(([, id]) => id === group.id)
        .map(([card]) => card),
    }))
    .sort(
      (a, b) =>
        b.votes - a.votes || b.cards.length - a.cards.length || a.name.localeCompare(b.name, 'nl'),
    )
}
