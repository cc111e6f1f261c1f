import type postgres from 'postgres'
import { PERIOD_WORDS } from '#app/words/period-words.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { periodChoices } from '#surveys/period.ts'
import { fingerprint } from '#surveys/versions.ts'
import { PROJECT } from '../setup/whole-story.ts'

const naText = { default: 'Past niet', en: 'Does not fit', ar: 'لا يناسب' }

const entries = (texts: Readonly<Record<string, readonly [nl: string, ar: string]>>) =>
  Object.entries(texts).map(([value, [nl, ar]]) => ({ value, text: { default: nl, ar } }))

const people = entries({
  friend: ['Een vriend of vriendin', 'صديق'],
  school: ['School', 'المدرسة'],
  family: ['Familie', 'العائلة'],
})

const needs = entries({
  rest: ['Rust in huis', 'هدوء في البيت'],
  money: ['Duidelijkheid over geld', 'وضوح حول المال'],
  talk: ['Iemand die luistert', 'شخص يستمع'],
  help: ['Hulp bij regels en formulieren', 'مساعدة في القوانين والاستمارات'],
})

/** One question of every kind that the instruments do not ask, with a way past each. */
export const kindsSurvey: SurveyDefinition = {
  title: { default: 'Alle soorten vragen', en: 'All kinds of questions' },
  pages: [
    {
      name: 'first',
      title: { default: 'Wat gebeurde er?', ar: 'ماذا حدث؟' },
      elements: [
        {
          type: 'comment',
          name: 'story',
          purpose: 'story',
          title: { default: 'Jouw verhaal', ar: 'قصتك' },
        },
        {
          type: 'ranking',
          name: 'order',
          title: { default: 'Wat had je het meest nodig?', ar: 'ما أكثر ما احتجته؟' },
          maxSelectedChoices: 3,
          choicesOrder: 'random',
          naText,
          choices: needs,
        },
        {
          type: 'text',
          inputType: 'number',
          name: 'moves',
          title: { default: 'Hoe vaak ben je verhuisd?', ar: 'كم مرة انتقلت؟' },
          max: 20,
          decimals: 1,
          unitText: { default: 'keer', ar: 'مرات' },
          naText,
        },
        {
          type: 'period',
          name: 'since',
          title: { default: 'Wanneer was dat?', ar: 'متى كان ذلك؟' },
          choices: periodChoices(['1y', '2y', '5y'], PERIOD_WORDS, ['future', 'unknown']),
        },
        {
          type: 'radiogroup',
          name: 'helper',
          title: { default: 'Wie hielp jou?', ar: 'من ساعدك؟' },
          choicesOrder: 'random',
          showOtherItem: true,
          choices: people,
        },
        {
          type: 'boolean',
          name: 'moved',
          title: { default: 'Ging je naar een andere school?', ar: 'هل غيرت المدرسة؟' },
          naText,
        },
      ],
    },
    {
      name: 'second',
      title: { default: 'Hoe was dat?', ar: 'كيف كان ذلك؟' },
      visibleIf: "{order} contains 'rest' or {moves} >= 1 or {order} empty",
      elements: [
        {
          type: 'triad',
          name: 'mattered',
          title: { default: 'Wat maakte het verschil?', ar: 'ما الذي صنع الفرق؟' },
          cornersOrder: 'random',
          corners: people,
        },
        {
          type: 'dividepoints',
          name: 'points',
          title: { default: 'Wie kreeg jouw tijd?', ar: 'لمن كان وقتك؟' },
          itemsOrder: 'random',
          naText,
          items: people,
        },
        {
          type: 'matrix',
          name: 'support',
          title: { default: 'Hoe hielpen zij?', ar: 'كيف ساعدوا؟' },
          rowOrder: 'random',
          naText,
          rows: people,
          columns: entries({ little: ['Weinig', 'قليلًا'], much: ['Veel', 'كثيرًا'] }),
        },
        {
          type: 'rating',
          name: 'again',
          title: { default: 'Zou je weer hulp vragen?', ar: 'هل تطلب المساعدة مرة أخرى؟' },
          naText,
        },
        {
          type: 'boolean',
          name: 'consent_read',
          purpose: 'consent-read',
          isRequired: true,
          title: { default: 'Mogen wij dit lezen?', ar: 'هل يمكننا قراءة هذا؟' },
          labelTrue: { default: 'Ja, dat mag', ar: 'نعم' },
        },
      ],
    },
  ],
}

/** What one publication of that survey is known by. */
export type KindsPlace = { readonly project: string; readonly version: string }

export const KINDS_SLUG = 'alle-soorten'

/** A project beside the example with the same team, in which that survey is open. */
export async function publishKinds(sql: postgres.Sql): Promise<KindsPlace> {
  const [ids] = await sql`select gen_random_uuid() as project, gen_random_uuid() as survey,
    gen_random_uuid() as version, gen_random_uuid() as point`
  const { project, survey, version, point } = ids as Record<string, string>
  const [from] = await sql`select id from projects where slug = ${PROJECT}`
  await sql`insert into projects select (jsonb_populate_record(x,
    jsonb_build_object('id', ${project as string}::uuid, 'slug', ${KINDS_SLUG}::text))).*
    from projects x where id = ${from?.id}`
  await sql`insert into memberships select (jsonb_populate_record(x,
    jsonb_build_object('project_id', ${project as string}::uuid))).*
    from memberships x where project_id = ${from?.id} and role = 'lead'`
  await sql`insert into codebooks select (jsonb_populate_record(x,
    jsonb_build_object('project_id', ${project as string}::uuid))).*
    from codebooks x where project_id = ${from?.id}`
  await sql`insert into surveys ${sql({ project_id: project, id: survey, slug: 'soorten', kind: 'story', role: 'ouder' })}`
  await sql`insert into survey_versions (project_id, survey_id, id, number, definition, fingerprint)
    values (${project as string}, ${survey as string}, ${version as string}, 1,
      ${sql.json(kindsSurvey as unknown as postgres.JSONValue)}, ${fingerprint(kindsSurvey)})`
  await sql`insert into story_points ${sql({ project_id: project, id: point, slug: 'soorten', role: 'ouder', survey_id: survey, version_id: version, state: 'open', position: 0, opened_on: '2026-01-01' })}`
  return { project: project as string, version: version as string }
}
