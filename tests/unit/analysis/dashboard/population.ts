import {
  DIRECTIONS,
  type OnTime,
  ROLES,
  type StoryFact,
  type Tenths,
} from '#analysis/dashboard/facts.ts'
import { TRIAD_POINTS } from '#analysis/dashboard/signifiers.ts'
import { MUNICIPALITIES, OUTSIDE } from '#surveys/municipalities.ts'

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Thirty themes in ten groups, as large as a real codebook. */
export const BOOK = {
  themes: Array.from({ length: 30 }, (_, index) => ({
    code: `T${String(index + 1).padStart(2, '0')}`,
    group: 'ABCDEFGHIJ'[Math.floor(index / 3)] as string,
  })),
}

const ROLE_SHARES = [0.45, 0.7, 0.8, 0.97, 1]

/** Where somebody lives: mostly in a few municipalities, sometimes outside, and one in five does not say. */
function placeOf(role: string, random: () => number): Pick<StoryFact, 'municipality'> {
  const [share, where] = [random(), random()]
  if (role === 'kind' || share < 0.2) return {}
  if (share < 0.25) return { municipality: OUTSIDE }
  return { municipality: MUNICIPALITIES[Math.floor(where ** 2.5 * 14)]?.value ?? OUTSIDE }
}

/** Made-up tellers: uneven roles, a few common themes and many rare ones, answers of every form. Children have no municipality. */
export function population(seed: number, size: number): readonly StoryFact[] {
  const random = seeded(seed)
  const places = seeded(seed + 1_000_000)
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T
  return Array.from({ length: size }, (_, index) => {
    const share = random()
    const role = ROLES[ROLE_SHARES.findIndex((limit) => share <= limit)] ?? 'ouder'
    const themes = Array.from({ length: Math.floor(random() * 5) }, () => ({
      code: BOOK.themes[Math.floor(random() ** 2 * 30)]?.code as string,
      direction: pick(DIRECTIONS),
    }))
    const words = ['low', 'middle', 'high', 'none'] as const
    const onTime: OnTime | undefined =
      random() < 0.1
        ? undefined
        : random() < 0.08
          ? 'na'
          : role === 'kind'
            ? pick(words)
            : Math.floor(random() ** 1.7 * 101)
    const difference: Tenths | 'na' | undefined =
      random() < 0.1 ? undefined : random() < 0.08 ? 'na' : pick(TRIAD_POINTS)
    return {
      id: `s${index}`,
      role,
      day: `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`,
      themes,
      ...placeOf(role, places),
      ...(onTime !== undefined && { onTime }),
      ...(difference !== undefined && { difference }),
    }
  })
}
