import type { Role } from './facts.ts'

/** How long a teller's parents, or the teller and the other parent, are apart: the classes that the form asks. */
export const APART = ['together', 'lt1', '1to3', '3to6', 'gt6'] as const
export type Apart = (typeof APART)[number]

/** What may stand under a quote, and nothing else: a role, or a parent with how long they are apart. */
export type Attribution = Role | `ouder ${Apart}`

/** Fewer tellers with the same attribution than this and the role stands alone. */
export const ATTRIBUTION_MINIMUM = 10

type Teller = { readonly storyId: string; readonly role: Role; readonly apart: unknown }

const isApart = (value: unknown): value is Apart => (APART as readonly unknown[]).includes(value)

/**
 * Under which words each story may be quoted: one of a fixed list of ten.
 *
 * Youngsters, children and professionals are their role alone. A parent gets the class of time apart when at least ten
 * parents among these tellers are in that class, so that the words never fit a few people only.
 */
export function attributions(tellers: readonly Teller[]): ReadonlyMap<string, Attribution> {
  const fine = ({ role, apart }: Teller): Attribution =>
    role === 'ouder' && isApart(apart) ? `ouder ${apart}` : role
  const counts = new Map<Attribution, number>()
  for (const teller of tellers) counts.set(fine(teller), (counts.get(fine(teller)) ?? 0) + 1)
  return new Map(
    tellers.map((teller) => {
      const isCommon = (counts.get(fine(teller)) ?? 0) >= ATTRIBUTION_MINIMUM
      return [teller.storyId, isCommon ? fine(teller) : teller.role]
    }),
  )
}
