import { expect, test } from 'vitest'
import { APART, type Attribution, attributions } from '#analysis/dashboard/attribution.ts'
import { ROLES, type Role } from '#analysis/dashboard/facts.ts'
import { nlRelease } from '#app/words/nl-release.ts'

const tellers = (count: number, role: Role, apart: unknown) =>
  Array.from({ length: count }, (_, n) => ({ storyId: `${role} ${apart} ${n}`, role, apart }))

const kinds = (list: ReturnType<typeof tellers>) => [...new Set(attributions(list).values())]

test('a parent is quoted with how long they are apart from ten tellers on, else as a parent', () => {
  expect(kinds(tellers(10, 'ouder', '1to3'))).toEqual(['ouder 1to3'])
  expect(kinds(tellers(9, 'ouder', '1to3'))).toEqual(['ouder'])
  expect(kinds([...tellers(12, 'ouder', 'gt6'), ...tellers(3, 'ouder', 'lt1')])).toEqual([
    'ouder gt6',
    'ouder',
  ])
})

test.each(ROLES.filter((role) => role !== 'ouder'))(
  'of a %s the role is all that is said',
  (role) => {
    for (const apart of [...APART, undefined])
      expect(kinds(tellers(30, role, apart))).toEqual([role])
  },
)

test('whatever was answered, the words come from the fixed list of ten, without a number of the teller', () => {
  const said = nlRelease.release.attributed
  const list: readonly Attribution[] = [
    ...ROLES,
    ...APART.map((apart) => `ouder ${apart}` as const),
  ]
  expect(Object.keys(said).sort()).toEqual([...list].sort())
  for (const odd of ['2 jaar', '41', 'Almelo', { at: 1 }, ['1to3'], null, 7, 'ouder'])
    for (const role of ROLES) expect(kinds(tellers(30, role, odd))).toEqual([role])
})
