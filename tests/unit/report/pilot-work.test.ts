import { expect, test } from 'vitest'
import { docxFiles } from '#analysis/report/docx.ts'
import { type ReportedWork, workBlocks } from '#app/services/report-pilots.server.ts'

const WORK: ReportedWork = {
  point: { role: 'ouder', isOpen: true, address: 'https://example.org/p/almelo/ouder' },
  tasks: [
    { what: 'Bel de scholen', who: 'Avedan', dueOn: '2026-03-01', state: 'open' },
    { what: 'Maak een folder', who: '', dueOn: null, state: 'done' },
    { what: 'Zoek een zaal', who: 'Jarabee', dueOn: null, state: 'dropped' },
  ],
  decisions: [
    {
      number: 2,
      what: 'Eén school',
      why: 'Geen tijd',
      decidedOn: '2026-02-02',
      replacedBy: undefined,
    },
    {
      number: 1,
      what: 'Twee scholen.',
      why: 'Daar werkt iemand.',
      decidedOn: '2026-01-10',
      replacedBy: 2,
    },
  ],
}

test('a report tells story point, tasks that were not let go, and decisions in their order', () => {
  expect(workBlocks(WORK, 'nl')).toEqual([
    { kind: 'heading', level: 3, text: 'Vertelpunt' },
    {
      kind: 'paragraph',
      text: 'Nieuwe verhalen over deze pilot komen binnen bij “Ouder of verzorger”: https://example.org/p/almelo/ouder',
    },
    { kind: 'heading', level: 3, text: 'Taken' },
    {
      kind: 'list',
      items: ['Bel de scholen (Avedan, uiterlijk 1 maart 2026, open)', 'Maak een folder (gedaan)'],
    },
    { kind: 'heading', level: 3, text: 'Besluiten' },
    {
      kind: 'list',
      items: [
        'Besluit 1, 10 januari 2026, vervangen door besluit 2: Twee scholen. Waarom: Daar werkt iemand.',
        'Besluit 2, 2 februari 2026: Eén school. Waarom: Geen tijd.',
      ],
    },
  ])
})

test('what there is none of has no heading, and a story point that is closed has no address', () => {
  expect(workBlocks({ tasks: [], decisions: [], point: undefined }, 'nl')).toEqual([])
  const dropped = WORK.tasks.filter(({ state }) => state === 'dropped')
  expect(workBlocks({ tasks: dropped, decisions: [], point: undefined }, 'en')).toEqual([])
  const closed = {
    role: 'ouder' as const,
    isOpen: false,
    address: 'https://example.org/p/almelo/ouder',
  }
  expect(JSON.stringify(workBlocks({ ...WORK, point: closed }, 'en'))).not.toContain('example.org')
})

test('the word processor gets the same lines as the page', () => {
  const files = docxFiles({
    title: 'Almelo',
    locale: 'nl',
    foot: 'Gemaakt op 4 maart 2026',
    day: '2026-03-04',
    blocks: workBlocks(WORK, 'nl'),
  })
  const text = String(files.find(([name]) => name === 'word/document.xml')?.[1])
  for (const line of ['Bel de scholen (Avedan', 'Besluit 1, 10 januari 2026', 'Ouder of verzorger'])
    expect(text).toContain(line)
  expect(text).not.toContain('Zoek een zaal')
})
