import type { KindsWords } from './nl-kinds.ts'

/** What numbers, orders, yes and no, and "other" say, in English. */
export const enKinds: KindsWords = {
  yes: 'Yes',
  no: 'No',
  other: 'Other, namely',
  otherField: 'Write down what. No names.',
  range: (least, most) => `A number from ${least} to ${most}.`,
  ranking: {
    hint: 'Put them in order. 1 is at the top. You may leave things out.',
    none: 'no place',
    place: (place) => `place ${place}`,
    chosen: 'Your order',
    rest: 'Choose in order',
    empty: 'Nothing chosen yet. First choose what comes at the top.',
    add: (item, place) => `Put in place ${place}: ${item}`,
    up: (item) => `Higher: ${item}`,
    down: (item) => `Lower: ${item}`,
    remove: (item) => `Take away: ${item}`,
    said: (item, place) => `${item} is in place ${place}.`,
    removed: (item) => `${item} has no place any more.`,
    full: (count) => `You chose ${count}. That is the most.`,
    clear: 'Start again',
  },
}
