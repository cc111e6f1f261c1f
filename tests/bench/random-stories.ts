import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { seeded } from '#analysis/chance.ts'
import { TRIAD_POINTS } from '#analysis/dashboard/signifiers.ts'
import { kindOf } from '#analysis/explore/variables.ts'
import { searchTerms } from '#app/services/search.server.ts'
import sentences from '#db/example/stories-parents.json' with { type: 'json' }
import { listQuestions, type Question, type SurveyDefinition } from '#surveys/definition.ts'

const BATCH = 2_000
const THEMES = 30
/** A word that stands in one of so many stories. */
const RARE = 20_000

type Form = {
  readonly projectId: string
  readonly pointId: string
  readonly versionId: string
  readonly role: string
  readonly questions: readonly Question[]
}

/**
 * Puts `count` released stories into the example project, told at all its story points: every question that charts count is answered at
 * chance, evenly, so that no answer foretells another and nothing packs well. Short texts, with the terms that search needs; themes that a
 * team confirmed.
 *
 * `after` says how many there are already, so that numbers go on. They have no originals: this is for measuring reads, on a database that is thrown away.
 */
export async function insertRandomStories(client: Sql, count: number, after = 0): Promise<void> {
  const forms = await readForms(client)
  const [first, second] = await client`select id from users limit 2`
  const random = seeded(20 + after)
  const texts = makeTexts()
  const below = (most: number) => Math.floor(random() * most)
  for (let done = 0; done < count; done += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - done) }, (_, at) => {
      const form = forms[below(forms.length)] as Form
      const [one, other] = [texts[below(texts.length)], texts[below(texts.length)]] as [Text, Text]
      const rare = below(RARE) === 0 ? ['zeldzaamwoord'] : []
      return {
        ...form,
        questions: undefined,
        id: randomUUID(),
        number: `kans ${after + done + at}`,
        day: new Date(Date.UTC(2024, 0, 1 + below(1000))).toISOString().slice(0, 10),
        answers: answersTo(form.questions, random),
        text: [one.text, other.text, ...rare].join(' '),
        terms: [...new Set([...one.terms, ...other.terms, ...rare])],
        themes: Array.from({ length: below(6) }, () => ({
          code: `T${String(1 + below(THEMES)).padStart(2, '0')}`,
          direction: ['helped', 'hindered', 'mixed'][below(3)],
        })),
      }
    })
    const given = client.json(rows as never)
    await client`
      with given as (select * from jsonb_to_recordset(${given}) as r("projectId" uuid, id uuid, "pointId" uuid, "versionId" uuid,
          role text, number text, day date, answers jsonb, text text, terms jsonb, themes jsonb)),
        told as (
          insert into stories (project_id, id, story_point_id, version_id, role, case_number, submission_hash, content_hash,
            answers, submitted_on, readers_needed, state, released_title, released_text, prepared_by, released_by)
          select "projectId", id, "pointId", "versionId", role, number, decode(md5(number), 'hex'), ''::bytea,
            answers, day, 2, 'released', 'Titel', text, ${first?.id}, ${second?.id} from given),
        consented as (
          insert into consents (project_id, story_id, text_hash, locale, choices, given_on)
          select "projectId", id, '', 'nl', '{"consent_read": true, "consent_share": "yes"}', day from given),
        indexed as (
          insert into story_terms (project_id, story_id, terms)
          select "projectId", id, array(select jsonb_array_elements_text(terms)) from given)
      insert into codings (project_id, id, story_id, code, direction, evidence, reasons, said_by, state)
      select distinct on (given.id, theme ->> 'code') "projectId", gen_random_uuid(), given.id, theme ->> 'code',
        theme ->> 'direction', '[{"start": 0, "end": 12}]'::jsonb, '[]'::jsonb, 'team', 'confirmed'
      from given, jsonb_array_elements(themes) theme`
  }
  await client`vacuum analyze`
}

async function readForms(client: Sql): Promise<readonly Form[]> {
  const rows = await client`
    select p.project_id, p.id as point_id, p.version_id, p.role, v.definition
    from story_points p
    join survey_versions v on v.project_id = p.project_id and v.id = p.version_id
    join surveys on surveys.project_id = p.project_id and surveys.id = p.survey_id
    join projects on projects.id = p.project_id
    where surveys.kind = 'story' and projects.sandbox_of is null`
  return rows.map((row) => ({
    projectId: row.project_id,
    pointId: row.point_id,
    versionId: row.version_id,
    role: row.role,
    questions: listQuestions(row.definition as SurveyDefinition).filter(
      (question) => kindOf(question) && !question.purpose?.startsWith('consent'),
    ),
  }))
}

function answersTo(questions: readonly Question[], random: () => number): Record<string, unknown> {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const answers: Record<string, unknown> = {}
  for (const question of questions) {
    if (random() < 0.1) continue
    const values = (question.choices ?? []).map(({ value }) => value)
    const kind = kindOf(question)
    if (kind === 'dyad') answers[question.name] = Math.floor(random() * 101)
    else if (kind === 'triad')
      answers[question.name] = { by: 'tap', tenths: pick(TRIAD_POINTS) as readonly number[] }
    else if (kind === 'several') answers[question.name] = values.filter(() => random() < 0.3)
    else if (question.type === 'boolean') answers[question.name] = random() < 0.5
    else if (question.type === 'rating') answers[question.name] = 1 + Math.floor(random() * 5)
    else if (values.length > 0) answers[question.name] = pick(values)
  }
  return answers
}

type Text = { readonly text: string; readonly terms: readonly string[] }

function makeTexts(): readonly Text[] {
  return sentences
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
    .filter((text) => text.length > 20)
    .map((text) => ({ text, terms: [...searchTerms().ofText(text)] }))
}
