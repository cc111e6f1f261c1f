import type { Sql } from 'postgres'

/**
 * Puts `count` released stories with answers and confirmed themes into the example project, made by the database itself.
 *
 * They have no originals: this is for measuring reads, on a database that is thrown away.
 */
export async function insertManyStories(client: Sql, count: number): Promise<void> {
  const [point] = await client`
    select story_points.project_id, story_points.id, version_id, users.id as person
    from story_points, users where role = 'ouder' limit 1`
  if (!point) throw new Error('no story point')
  const [lead] = await client`select id from users where id <> ${point.person} limit 1`
  await client`
    insert into stories (project_id, id, story_point_id, version_id, role, case_number, submission_hash, content_hash,
      answers, submitted_on, readers_needed, state, released_title, released_text, prepared_by, released_by)
    select ${point.project_id}, gen_random_uuid(), ${point.id}, ${point.version_id},
      (array['ouder', 'jongere', 'kind', 'professional', 'ander'])[1 + n % 5], 'bench ' || n, decode(md5(n::text), 'hex'), ''::bytea,
      jsonb_build_object('on_time', (n * 37) % 101, 'difference', jsonb_build_object('by', 'tap',
        'tenths', jsonb_build_array(n % 11, (10 - n % 11) / 2, 10 - n % 11 - (10 - n % 11) / 2))),
      date '2025-01-01' + n % 600, 2, 'released', 'Titel', 'Een verhaal.', ${point.person}, ${lead?.id ?? null}
    from generate_series(1, ${count}) n`
  await client`
    insert into consents (project_id, story_id, text_hash, locale, choices, given_on)
    select project_id, id, '', 'nl', '{"consent_read": true, "consent_share": "yes"}', submitted_on
    from stories where case_number like 'bench %'`
  await client`
    insert into codings (project_id, id, story_id, code, direction, evidence, reasons, said_by, state)
    select project_id, gen_random_uuid(), id, 'T' || lpad((1 + (hash + k * 7) % 30)::text, 2, '0'),
      (array['helped', 'hindered', 'mixed'])[1 + (hash + k) % 3], '[{"start": 0, "end": 12}]', '[]', 'team', 'confirmed'
    from (select *, substr(case_number, 7)::int as hash from stories where case_number like 'bench %') s, generate_series(1, 3) k
    on conflict do nothing`
  await client`analyze`
}
