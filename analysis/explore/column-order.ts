import { NOTHING, type StoryColumns } from './columns.ts'

/** The places of stories by role and month; those of one role and month stay in their order. */
export function orderByTeller({ size, roles, months, calendar }: StoryColumns): Uint32Array {
  const keyOf = (at: number) => (roles[at] as number) * calendar.length + (months[at] as number)
  const next = new Uint32Array((NOTHING + 1) * calendar.length + 1)
  for (let at = 0; at < size; at++) next[keyOf(at) + 1] = (next[keyOf(at) + 1] as number) + 1
  for (let key = 1; key < next.length; key++)
    next[key] = (next[key] as number) + (next[key - 1] as number)
  const order = new Uint32Array(size)
  for (let at = 0; at < size; at++) {
    const place = next[keyOf(at)] as number
    order[place] = at
    next[keyOf(at)] = place + 1
  }
  return order
}

/** The same stories in another order: `order` has the place of each, once. */
export function inOrder(columns: StoryColumns, order: Uint32Array): StoryColumns {
  const ones = (items: Uint8Array) => Uint8Array.from(order, (at) => items[at] as number)
  const { starts, items } = severalOf(columns.themeStarts)
  return {
    ...columns,
    roles: ones(columns.roles),
    months: Uint16Array.from(order, (at) => columns.months[at] as number),
    themeStarts: starts,
    themes: items(columns.themes),
    directions: items(columns.directions),
    questions: columns.questions.map((question) => ({
      ...question,
      ...(question.starts
        ? moved(question.starts, question.codes)
        : { codes: ones(question.codes) }),
      ...(question.places && { places: ones(question.places) }),
      ...(question.points && { points: ones(question.points) }),
    })),
  }

  function moved(before: Uint32Array, codes: Uint8Array) {
    const several = severalOf(before)
    return { starts: several.starts, codes: several.items(codes) }
  }

  /** Where the items of each story begin in the new order, and what brings items there. */
  function severalOf(before: Uint32Array) {
    const after = new Uint32Array(order.length + 1)
    for (let at = 0; at < order.length; at++) {
      const story = order[at] as number
      const many = (before[story + 1] as number) - (before[story] as number)
      after[at + 1] = (after[at] as number) + many
    }
    const bring = (from: Uint8Array) => {
      const to = new Uint8Array(from.length)
      for (let at = 0; at < order.length; at++) {
        const story = order[at] as number
        to.set(from.subarray(before[story] as number, before[story + 1] as number), after[at])
      }
      return to
    }
    return { starts: after, items: bring }
  }
}
