import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sentences } from '#analysis/text/spans.ts'
import { hashWords } from '#app/services/passages.server.ts'
import { at, PUBLIC } from '../setup/browser.ts'
import { openProgramDatabase, releaseStory, tellStory } from '../setup/told-stories.ts'

let sql: postgres.Sql
beforeAll(async () => {
  sql = await openProgramDatabase()
})
afterAll(() => sql.end())

/** What somebody without an account can open, and what the page behind a code says. */
async function publicPages(receipt: string): Promise<Readonly<Record<string, string>>> {
  const points = await sql`select slug from story_points`
  const addresses = [PUBLIC, `${PUBLIC}/terug`, `${PUBLIC}/hulp`, `${PUBLIC}/code`].concat(
    points.map(({ slug }) => `${PUBLIC}/${slug}`),
  )
  const pages = await Promise.all(
    addresses.map(async (address) => [address, textOf(await (await fetch(at(address))).text())]),
  )
  return { ...Object.fromEntries(pages), receipt: await receiptPage(receipt) }
}

async function receiptPage(receipt: string): Promise<string> {
  const first = await fetch(at(`${PUBLIC}/code`))
  const cookie = first.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const reply = await fetch(at(`${PUBLIC}/code`), {
    method: 'POST',
    headers: { origin: new URL(at('/')).origin, cookie },
    body: new URLSearchParams({ code: receipt }),
  })
  expect(reply.status).toBe(200)
  return textOf(await reply.text())
}

/** The words of a page, without what the program says to itself. */
const textOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** Every sentence of stories whose words nobody but the team may read: no consent to quote, a child's, or with a sign of danger. */
async function forbiddenSentences(): Promise<readonly string[]> {
  const rows = await sql`select released_title as title, released_text as text from stories s
    join consents c on c.project_id = s.project_id and c.story_id = s.id
    where s.state = 'released' and (coalesce(c.choices ->> 'consent_quote', 'no') <> 'yes'
      or s.role = 'kind' or cardinality(s.safety_signals) > 0)`
  expect(rows.length).toBeGreaterThan(20)
  return rows
    .flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length >= 25)
}

test('whatever a team cites, no page without an account and no page behind a code has a sentence that may not be used', async () => {
  const own = 'Op de gang van de rechtbank hield iemand de deur voor mij open.'
  // All of it in words that no other story has: what a teller wrote stands on the own page.
  const story = `${own} Daarna dronk ik koffie met mijn broer. Hij had een thermoskan mee. Wij keken naar de gracht. Zo kwam ik die dag door.`
  const { receipt } = await tellStory(sql, own, { story })
  const [told] = await sql`select project_id, id from insights
    where state = 'ready' and told_on is not null limit 1`
  expect(told).toBeDefined()
  // The worst that a team can do: an insight that the public reads cites every story that may not be quoted.
  const stories = await sql`select s.id, s.released_text as text from stories s
    join consents c on c.project_id = s.project_id and c.story_id = s.id
    where s.state = 'released' and (coalesce(c.choices ->> 'consent_quote', 'no') <> 'yes'
      or s.role = 'kind' or cardinality(s.safety_signals) > 0)`
  for (const { id, text } of stories) {
    const [first] = sentences(text)
    if (!first || !told) continue
    await sql`insert into insight_passages ${sql({
      project_id: told.project_id,
      insight_id: told.id,
      story_id: id,
      start: first.start,
      end: first.end,
      words_hash: hashWords(told.project_id, text.slice(first.start, first.end)),
      contradicts: false,
      cited_on: '2020-01-01',
    } as never)} on conflict do nothing`
  }
  const forbidden = await forbiddenSentences()
  const pages = await publicPages(receipt)
  expect(pages[`${PUBLIC}/terug`]).toContain('Dit hoorden we')
  expect(pages.receipt).toContain(own)
  for (const [address, text] of Object.entries(pages))
    expect(
      forbidden.filter((sentence) => text.includes(sentence)),
      address,
    ).toEqual([])
  await sql`delete from insight_passages where cited_on = '2020-01-01'`
})

test('one more teller changes nothing that the public or another teller can read, so nobody can be counted out', async () => {
  const { receipt } = await tellStory(
    sql,
    'Mijn buurvrouw zette elke avond een pan soep op de stoep.',
  )
  const before = await publicPages(receipt)
  const { id } = await tellStory(sql, 'Wij tekenden samen een kalender met twee kleuren erop.')
  await releaseStory(sql, id)
  expect(await publicPages(receipt)).toEqual(before)
})
