import { expect, test } from 'vitest'
import { checkNotices, isAllowed, listPackages, readRepository } from '#commands/notices.mjs'

const lock = {
  packages: {
    '': { dependencies: { weaver: '1.0.0' }, devDependencies: { loom: '1.0.0' } },
    'node_modules/weaver': {
      version: '1.0.0',
      license: 'MIT',
      dependencies: { thread: '^2.0.0' },
      peerDependencies: { needle: '*', loom: '*' },
      peerDependenciesMeta: { loom: { optional: true } },
    },
    'node_modules/weaver/node_modules/thread': { version: '2.1.0', license: '(ISC OR GPL-3.0)' },
    'node_modules/thread': { version: '1.0.0', license: 'SSPL-1.0', dev: true },
    'node_modules/needle': { version: '3.0.0' },
    'node_modules/loom': { version: '1.0.0', license: 'GPL-3.0', devOptional: true },
  },
}

test('the notices list every package that we distribute, under licences that we may use', () => {
  const { lock: ours, written } = readRepository()
  expect(checkNotices(ours, written)).toEqual([])
})

test('what a package needs is found where Node would find it, and tools that it can do without stand apart', () => {
  const { product, beside } = listPackages(lock)
  expect(product.map(({ name, version, licence }) => `${name} ${version} ${licence}`)).toEqual([
    'needle 3.0.0 not stated',
    'thread 2.1.0 ISC OR GPL-3.0',
    'weaver 1.0.0 MIT',
  ])
  expect(beside.map(({ name }) => name)).toEqual(['loom'])
})

test('a licence that nobody allowed, and one that is not stated, are reported by name', () => {
  expect(checkNotices(lock, '')).toEqual([
    expect.stringContaining('needle 3.0.0'),
    expect.stringContaining('loom 1.0.0'),
    expect.stringContaining('out of date'),
  ])
})

test.each([
  ['MIT', true],
  ['MIT AND ISC', true],
  ['MIT AND SSPL-1.0', false],
  ['SSPL-1.0 OR Apache-2.0', true],
  ['AGPL-3.0-only', false],
])('%s may be used: %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected)
})
