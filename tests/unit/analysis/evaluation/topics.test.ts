import { expect, test } from 'vitest'
import {
  accuracyOf,
  bareCodebook,
  drawEach,
  readTopics,
  withTypingErrors,
} from '#analysis/evaluation/topics.ts'

const TABLE = `index\tcategory\ttext
1\tdieren\tDe hond at een bot.
2\tdieren\tDe kat dronk melk.
3\tdieren\tEen hond en een kat in de mand.
4\treizen\tDe trein vertrok van het perron.
5\treizen\tHet vliegtuig landde op het vliegveld.
6\treizen\tWe namen de trein naar het vliegveld.`

test('topics are learned from a table and told apart, also with typing errors', () => {
  const topics = readTopics(TABLE)
  if (!topics.ok) throw new Error(topics.problem)
  const test = [
    { label: 'dieren', text: 'Mijn hond houdt van de kat.' },
    { label: 'reizen', text: 'De treinen en vliegtuigen stonden stil.' },
  ]
  expect(accuracyOf(topics.value, test, bareCodebook(['dieren', 'reizen']))).toBe(1)
  const wrong = test.map((one) => ({ ...one, text: withTypingErrors(one.text, 1, 3) }))
  expect(wrong[0]?.text).not.toBe(test[0]?.text)
  expect(withTypingErrors(TABLE, 0, 3)).toBe(TABLE)
  expect(
    drawEach(topics.value, 2, 1)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['dieren', 'dieren', 'reizen', 'reizen'])
})

test('a table without the columns says what is missing', () => {
  expect(readTopics('a\tb\n1\t2')).toEqual({ ok: false, problem: expect.stringContaining('text') })
})
