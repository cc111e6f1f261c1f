import { enKinds } from './en-kinds.ts'
import type { nlSignifiers } from './nl-signifiers.ts'
import { byPlace } from './phrases.ts'

export const enSignifiers: typeof nlSignifiers = {
  dyad: {
    plainHint: 'Choose a number from 0 to 10.',
    between: (left, right) => `0 means: ${left}. 10 means: ${right}.`,
    unset: 'Nothing chosen yet. Slide, or use the buttons.',
    towards: 'More to',
    value: (left, right, value) =>
      byPlace(value, [
        `all the way at "${left}"`,
        `closer to "${left}"`,
        'in the middle',
        `closer to "${right}"`,
        `all the way at "${right}"`,
      ]),
    clear: 'Clear my choice',
    scale: (low, lowText, high, highText) =>
      `${low} means: ${lowText}. ${high} means: ${highText}.`,
  },
  kinds: enKinds,
  points: {
    points: 'points',
    left: (left, total) =>
      left === 0
        ? `All ${total} points are shared out.`
        : left > 0
          ? `${left} of the ${total} points left to share out.`
          : `That is ${-left} too many.`,
    more: (item) => `One point more for ${item}`,
    fewer: (item) => `One point fewer for ${item}`,
    clear: 'Start again',
  },
  triad: {
    hint: 'Share out 10 coins. Give most to what mattered most.',
    coins: 'coins',
    left: (left) =>
      left === 0
        ? 'All 10 coins are shared out.'
        : left > 0
          ? `${left} left to share out.`
          : `That is ${-left} too many.`,
    tap: 'Tap in the triangle, use the arrow keys, or count with the buttons.',
    keys: 'Or type two digits: coins for the top, then for the left.',
    picture: 'Triangle to choose in',
    more: (corner) => `One more for ${corner}`,
    fewer: (corner) => `One less for ${corner}`,
    unset: 'Nothing shared out yet.',
    summary: (parts) => parts.map((part) => `${part.coins} for ${part.text}`).join(', '),
    clear: 'Clear my choice',
  },
}
