import { expect, test } from 'vitest'
import { limitTries } from '#app/services/guessing.server.ts'

test('ten wrong tries a minute for each visitor; a right one is given back', () => {
  let now = 0
  const tries = limitTries(() => now)
  for (let times = 0; times < 30; times++) {
    expect(tries.mayTry('knows')).toBe(true)
    tries.forgive('knows')
  }
  for (let times = 0; times < 10; times++) expect(tries.mayTry('guesses')).toBe(true)
  expect(tries.mayTry('guesses')).toBe(false)
  expect(tries.mayTry('other')).toBe(true)
  now = 60_001
  expect(tries.mayTry('guesses')).toBe(true)
  tries.forgive('new')
  expect(tries.mayTry('new')).toBe(true)
})
