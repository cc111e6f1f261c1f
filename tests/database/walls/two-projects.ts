import { randomUUID } from 'node:crypto'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { makeRelease } from '#analysis/dashboard/release.ts'
import { makeChannel } from '#app/services/channels.server.ts'
import {
  confirmStory,
  editMarks,
  loadQueue,
  loadReview,
} from '#app/services/deidentification.server.ts'
import { checkMasterKey } from '#app/services/first-run.server.ts'
import { insertRows, type JsonRow, LEFT_OUT, listBackupTables } from '#db/queries/backup.ts'
import { countStep } from '#db/queries/channels.ts'
import { PROJECT_ID, type TestApp, tellStory } from '../../setup/app.ts'

/** A second project on the same database, with a copy of every row of the first. */
export const OTHER_ID = '5d3b8f9e-4a46-4a5f-8f63-2f1d3b0c7e21'

/** The ids of the stories: read and in a release; read but kept from the team; still waiting. */
export type ToldStories = {
  readonly shared: string
  readonly unshared: string
  readonly waiting: string
}

/** Fills every table for two projects. */
export async function fillTwoProjects(at: TestApp): Promise<ToldStories> {
  await checkMasterKey(at.app)
  const shared = await release(at, 'Dit mag het team lezen.')
  const unshared = await release(at, 'Dit mag het team niet lezen.', { consent_share: 'no' })
  const waiting = await queue(at, 'Dit heeft nog niemand gelezen.')
  const lead = await at.member('lead')
  await makeChannel(at.app, PROJECT_ID, { name: 'Bibliotheek', point: '', by: lead.userId })
  const { sql } = at
  const [channel] = await sql<{ id: string }[]>`select id from channels`
  await countStep(at.owner, {
    projectId: PROJECT_ID,
    channelId: channel?.id ?? '',
    week: '2026-03-02',
    step: 'opened',
  })
  await sql`insert into page_counts (project_id, story_point_id, version_id, page, week, reached)
    select project_id, id, version_id, 'verhaal', '2026-03-02', 1 from story_points
    where project_id = ${PROJECT_ID} and slug = 'ouder'`
  const releaseId = randomUUID()
  const content = makeRelease([], pactCodebook, { minimum: 5, minimumSensitive: 20, roles: [] })
  await sql`insert into releases (project_id, id, number, content) 
    values (${PROJECT_ID}, ${releaseId}, 1, ${sql.json(content as never)})`
  await sql`insert into release_stories (project_id, release_id, story_id, codes)
    select project_id, ${releaseId}, id, '{T08}' from stories where id in ${sql([shared, unshared])}`
  await sql`insert into codings (project_id, id, story_id, code, direction, evidence, reasons, said_by, state)
    values (${PROJECT_ID}, ${randomUUID()}, ${shared}, 'T08', 'hindered', '[]', '[]', 'team', 'confirmed')`
  await sql`insert into coding_moves (project_id, id, coding_id, moved_id, step, place, from_code, into_code)
    select project_id, ${randomUUID()}, id, id, 1, 0, 'T07', 'T08' from codings where code = 'T08'`
  await sql`insert into codebook_drafts (project_id, content, step) values (${PROJECT_ID}, '{}', 1)`
  await sql`insert into codebook_steps (project_id, number, kind, codes, patch, moves, made_at)
    values (${PROJECT_ID}, 1, 'merge', '{T07}', '{}', '[]', now())`
  await sql`insert into coding_acts (project_id, batch, story_id, actor_id, kind, at)
    values (${PROJECT_ID}, ${randomUUID()}, ${shared}, ${lead.userId}, 'done', now())`
  await sql`insert into coding_progress (project_id, story_id, is_done) values (${PROJECT_ID}, ${shared}, true)
    on conflict (project_id, story_id) do nothing`
  await sql`insert into theme_models (project_id, number, codebook_id, seed, story_ids, content, figures, learned_at)
    select project_id, 1, id, 1, array[${shared}::uuid], '\\x00', '[]', now() from codebooks where project_id = ${PROJECT_ID} limit 1`
  await sql`insert into jobs (project_id, id, kind, story_id) values (${PROJECT_ID}, ${randomUUID()}, 'suggest', ${waiting})`
  await sql`insert into events (project_id, kind, actor_id, story_id, day) values (${PROJECT_ID}, 'story.read', ${lead.userId}, ${shared}, '2026-03-04')`
  await sql`insert into attachments (project_id, id, story_id, kind, cipher, added_on)
    values (${PROJECT_ID}, ${randomUUID()}, ${waiting}, 'audio', '\\x00', '2026-03-04')`
  await sql`insert into story_messages (project_id, story_id, kind, number, sealed, written_by, written_on)
    values (${PROJECT_ID}, ${waiting}, 'to-teller', 1, '\\x00', ${lead.userId}, '2026-03-04')`
  await sql`insert into waiting_forms (project_id, code_hash, sealed, kept_until)
    values (${PROJECT_ID}, '\\x00', '\\x00', '2026-03-18')`
  const { userId } = lead
  await sql`insert into story_terms (project_id, story_id, terms) values (${PROJECT_ID}, ${shared}, '{een}')`
  await sql`insert into saved_searches (project_id, id, owner_id, name, search, is_shared, made_on)
    values (${PROJECT_ID}, ${randomUUID()}, ${userId}, 'a', '?q=a', true, '2026-03-04')`
  await sql`insert into reading_list (project_id, story_id, note, added_by, added_on)
    values (${PROJECT_ID}, ${shared}, '', ${userId}, '2026-03-04')`
  const roundId = randomUUID()
  await sql`insert into coding_rounds (project_id, id, number, coders, made_on)
    values (${PROJECT_ID}, ${roundId}, 1, '{a,b}', '2026-03-04')`
  await sql`insert into round_stories (project_id, round_id, story_id) values (${PROJECT_ID}, ${roundId}, ${shared})`
  await sql`insert into round_judgements (project_id, round_id, story_id, coder_id, themes, is_done)
    values (${PROJECT_ID}, ${roundId}, ${shared}, ${userId}, '[]', true)`
  const insightId = randomUUID()
  await sql`insert into insights (project_id, id, claim, view, made_by, made_on)
    values (${PROJECT_ID}, ${insightId}, 'a', '{}', ${userId}, '2026-03-04')`
  await sql`insert into insight_passages (project_id, insight_id, story_id, start, "end", words_hash, contradicts, cited_on)
    values (${PROJECT_ID}, ${insightId}, ${shared}, 0, 1, 'a', false, '2026-03-04')`
  const pilotId = randomUUID()
  await sql`insert into pilots (project_id, id, name, question, plan, made_on)
    values (${PROJECT_ID}, ${pilotId}, 'a', 'a', '{}', '2026-03-04')`
  await sql`insert into pilot_insights (project_id, pilot_id, insight_id) values (${PROJECT_ID}, ${pilotId}, ${insightId})`
  await sql`insert into pilot_steps (project_id, pilot_id, number, step, reason, taken_by, taken_at)
    values (${PROJECT_ID}, ${pilotId}, 1, 'idea', 'a', ${userId}, now())`
  await sql`insert into pilot_tasks (project_id, id, pilot_id, what, changed_by, changed_at, made_on)
    values (${PROJECT_ID}, ${randomUUID()}, ${pilotId}, 'a', ${userId}, now(), '2026-03-04')`
  await sql`insert into pilot_decisions (project_id, pilot_id, number, what, why, decided_on, recorded_by, recorded_on)
    values (${PROJECT_ID}, ${pilotId}, 1, 'a', 'a', '2026-03-04', ${userId}, '2026-03-04')`
  await sql`insert into pattern_marks (project_id, key, mark, marked_by, marked_on)
    values (${PROJECT_ID}, 'a', 'not', ${userId}, '2026-03-04')`
  await sql`insert into outside_figures (project_id, id, name, value, source, as_of, added_by, added_on)
    values (${PROJECT_ID}, ${randomUUID()}, 'a', 'a', 'a', '2026-03-04', ${userId}, '2026-03-04')`
  const senseId = randomUUID()
  await sql`insert into sense_sessions (project_id, id, code, name, step_since, minutes, made_by, made_on)
    values (${PROJECT_ID}, ${senseId}, 'bcdfghjk', 'a', now(), '{}', ${userId}, '2026-03-04')`
  await sql`insert into sense_cards (project_id, session_id, number, story_id) values (${PROJECT_ID}, ${senseId}, 1, ${shared})`
  await sql`insert into sense_acts (project_id, session_id, number, id, who, act)
    values (${PROJECT_ID}, ${senseId}, 1, ${randomUUID()}, ${randomUUID()}, '{"kind":"join"}')`
  await sql`insert into sessions (id, token, user_id, expires_at) values ('a', 'a', ${userId}, now())`
  await sql`insert into accounts (id, account_id, provider_id, user_id) values ('a', 'a', 'credential', ${userId})`
  await sql`insert into verifications (id, identifier, value, expires_at) values ('a', 'a', 'a', now())`
  await sql`insert into organisations (project_id, name) values (${PROJECT_ID}, 'Een organisatie')`
  await sql`insert into municipalities (project_id, name) values (${PROJECT_ID}, 'Een gemeente')`
  await sql`insert into staff_invitations (project_id, token_hash, email, role, expires_at)
    values (${PROJECT_ID}, 'a', 'nieuw@example.org', 'member', now())`
  await sql`insert into totp_secrets (user_id, sealed, last_step, made_on) values (${userId}, 'a', 0, '2026-03-04')`
  await sql`insert into passkeys (user_id, credential_id, public_key, counter, name, made_on)
    values (${userId}, 'a', 'a', 0, 'a', '2026-03-04')`
  await sql`insert into recovery_codes (user_id, code_hash) values (${userId}, 'a')`
  await sql`insert into contact_keys (project_id, public_key, mail, made_on)
    values (${PROJECT_ID}, '\\x00', 'mail@example.org', '2026-03-04')`
  await sql`insert into contacts (project_id, batch_on, sealed) values (${PROJECT_ID}, '2026-03-04', '\\x00')`
  await sql`insert into contacts_waiting (project_id, sealed) values (${PROJECT_ID}, 'a')`
  await sql`insert into breaches (project_id, is_drill, what, data_classes, tellers, measures, discovered_at)
    values (${PROJECT_ID}, true, 'a', '{stories}', 0, '', now())`
  const draftId = randomUUID()
  await sql`insert into survey_drafts (project_id, id, survey_id, definition, updated_at)
    select project_id, ${draftId}, id, '{"pages": []}', now() from surveys where project_id = ${PROJECT_ID} and slug = 'ouder'`
  await sql`insert into survey_edits (project_id, draft_id, revision, key, kind, edit, inverse, by, at)
    values (${PROJECT_ID}, ${draftId}, 1, ${randomUUID()}, 'edit', '{}', '{}', ${userId}, now())`
  await sql`insert into survey_presence (project_id, draft_id, person_id, place, until)
    values (${PROJECT_ID}, ${draftId}, ${userId}, '', now())`
  await sql`insert into rate_limits (id, key, count, last_request) values ('a', 'a', 1, 1)`
  await copyProject(at)
  return { shared, unshared, waiting }
}

async function queue(at: TestApp, text: string, changes = {}): Promise<string> {
  const before = new Set((await loadQueue(at.app, PROJECT_ID)).map(({ id }) => id))
  await tellStory(at.app, text, changes)
  await at.work()
  const added = (await loadQueue(at.app, PROJECT_ID)).find(({ id }) => !before.has(id))
  if (!added) throw new Error('not in the queue')
  return added.id
}

async function release(at: TestApp, text: string, changes = {}): Promise<string> {
  const id = await queue(at, text, changes)
  const [first, lead] = [await at.member('moderator'), await at.member('lead')]
  const seen = await loadReview(at.app, PROJECT_ID, id, first)
  if (!seen.ok) throw new Error(seen.problem.code)
  const edit = { basedOn: seen.value.revision, on: [], add: [], isDone: true }
  await editMarks(at.app, PROJECT_ID, id, edit, first)
  const done = await confirmStory(at.app, PROJECT_ID, id, edit.basedOn + 1, lead)
  if (!done.ok) throw new Error(done.problem.code)
  await at.work()
  return id
}

/** What is unique over projects and so cannot be copied as it is. */
const OWN: Readonly<Record<string, JsonRow>> = {
  projects: { slug: 'ander-project' },
  channels: { code: 'bcdfgh' },
  sense_sessions: { code: 'kjhgfdcb' },
  receipts: {},
  staff_invitations: { token_hash: 'b' },
}

async function copyProject({ sql }: TestApp): Promise<void> {
  await sql.begin(async (tx) => {
    const copying = tx as unknown as typeof sql
    // The links of the chain come before their events, as in a restore.
    const tables = [...(await listBackupTables(copying)), ...LEFT_OUT]
    for (const table of tables) {
      const rows = await tx<{ row: JsonRow }[]>`select to_jsonb(t) as row from ${tx(table)} t`
      const copies = rows
        .map(({ row }) => row)
        .filter((row) => row.project_id === PROJECT_ID || row.id === PROJECT_ID)
        .map((row) => JSON.parse(JSON.stringify(row).replaceAll(PROJECT_ID, OTHER_ID)) as JsonRow)
        .map((row) => ({ ...row, ...OWN[table] }))
        .map((row) => (table === 'receipts' ? { ...row, receipt_hash: `\\x${shuffled()}` } : row))
      await insertRows(copying, table, copies)
    }
    await tx`insert into vault.story_keys select ${OTHER_ID}, story_id, wrapped from vault.story_keys`
  })
}

const shuffled = () => randomUUID().replaceAll('-', '')
