import { expect, test } from 'vitest'
import { proveDrafts } from './drafts.ts'

test('reloads, crashes, kills and cuts lose at most two seconds of typing and no story, and double none', async () => {
  const counts = await proveDrafts(9, 7)
  expect(counts).toMatchObject({
    interruptions: 9,
    lostMoreThanTwoSeconds: 0,
    lost: 0,
    doubled: 0,
  })
})
