import { randomUUID } from 'node:crypto'
import parents from '#db/example/stories-parents.json' with { type: 'json' }
import professionals from '#db/example/stories-professionals.json' with { type: 'json' }
import type { CodingState } from '#db/schema/coding.ts'
import { PROJECT_ID, type TestApp, tellStory } from './app.ts'

type Themes = readonly {
  readonly code: string
  readonly direction: string
  readonly evidence: string
}[]

/** A released story straight in the tables: for tests of what comes after the release. */
export type PutStory = {
  readonly text: string
  readonly role?: string
  readonly themes?: Themes
  /** The state of its themes; `confirmed` when left out. */
  readonly state?: CodingState
  readonly teller?: readonly string[]
}

/** Made-up stories with their themes as people gave them. */
export const CODED: readonly PutStory[] = [...parents, ...professionals].map(
  ({ text, themes }) => ({ text, themes: themes as Themes }),
)

/** Puts stories in as if two people had released them; gives their ids in order. */
export async function putStories(
  { app, sql }: TestApp,
  stories: readonly PutStory[],
): Promise<readonly string[]> {
  await tellStory(app, `Een voorbeeld van een rij ${randomUUID()}.`)
  const [like] =
    await sql`select * from stories where project_id = ${PROJECT_ID} order by id limit 1`
  const rows = stories.map((story) => ({ ...story, id: randomUUID() }))
  await sql.begin(async (tx) => {
    for (const { id, text, role = 'ouder' } of rows)
      await tx`insert into stories ${tx({
        ...like,
        id,
        role,
        case_number: String(Math.floor(Math.random() * 1e7)).padStart(7, '0'),
        submission_hash: Buffer.from(randomUUID()),
        content_hash: Buffer.from(randomUUID()),
        answers: tx.json({}),
        state: 'released',
        readers_needed: 1,
        released_title: '',
        released_text: text,
      } as never)}`
    const codings = rows.flatMap(
      ({ id: storyId, text, themes = [], state = 'confirmed', teller = [] }) => [
        ...themes.map(({ code, direction, evidence }) => {
          const start = text.indexOf(evidence)
          return {
            project_id: PROJECT_ID,
            id: randomUUID(),
            story_id: storyId,
            code,
            direction,
            evidence: tx.json(start < 0 ? [] : [{ start, end: start + evidence.length }]),
            reasons: tx.json([]),
            said_by: state === 'suggested' ? 'program' : 'team',
            state,
            probability: state === 'suggested' ? 0.6 : null,
          }
        }),
        ...teller.map((code) => ({
          project_id: PROJECT_ID,
          id: randomUUID(),
          story_id: storyId,
          code,
          direction: 'unsaid',
          evidence: tx.json([]),
          reasons: tx.json([]),
          said_by: 'teller',
          state: 'confirmed',
          probability: null,
        })),
      ],
    )
    for (let at = 0; at < codings.length; at += 500)
      await tx`insert into codings ${tx(codings.slice(at, at + 500) as never)}`
  })
  return rows.map(({ id }) => id)
}
