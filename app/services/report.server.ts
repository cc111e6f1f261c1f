import { type Block, heading, paragraph, type ReportDocument } from '#analysis/report/document.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { listEditions } from '#db/queries/codebooks.ts'
import { findProject, listStoryPoints } from '#db/queries/surveys.ts'
import program from '../../package.json' with { type: 'json' }
import { type App, dayOf } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { loadInsights, loadReadings } from './insights.server.ts'
import { loadOutsideFigures } from './outside-figures.server.ts'
import { type LoadedRelease, loadRelease } from './releases.server.ts'
import { numbersOf } from './report-numbers.server.ts'
import { pilotBlocks } from './report-pilots.server.ts'
import { loadToldBack } from './told-back.server.ts'
import { yearBlocks } from './yearly-report.server.ts'

const FIRST_YEAR = 2020

/** Of which project, and of one year alone: then the report for councils and who pays. */
export type ReportAsked = {
  readonly projectId: string
  readonly slug: string
  readonly year?: number | undefined
}

/** The year that an address asks for, from the first that the program can know to this one; undefined for the whole report. */
export function readYear(asked: string | null, now: Date): number | undefined {
  const year = Number(asked)
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= now.getFullYear()
    ? year
    : undefined
}

/**
 * The report of a project: method, response, patterns with their doubts, insights with other readings, pilots, themes.
 *
 * It leaves the house, so numbers come from the newest release alone, what insights rest on is said without a number, and sentences of
 * stories follow the rule of what is told back. The same release, insights and pilots give the same report. Undefined for no project.
 */
export async function loadReport(
  app: App,
  { projectId, slug, year }: ReportAsked,
  locale: StaffLocale,
): Promise<ReportDocument | undefined> {
  const { db, staff } = app.database
  const project = await findProject(db, slug)
  if (!project || project.id !== projectId) return undefined
  const { report: say, staff: words } = wordsFor(locale)
  const [points, editions, release] = await Promise.all([
    listStoryPoints(db, projectId),
    staff.inProject(projectId, (tx) => listEditions(tx, projectId)),
    loadRelease(app, projectId),
  ])
  const day = dayOf(app.now())
  const newest = release.ok ? release.value : undefined
  const codebook = Math.max(...editions.map(({ number }) => number))
  const { settings } = project
  const name = project.name[locale] ?? project.name.nl
  return {
    title: year === undefined ? say.title(name) : say.year.title(name, year),
    locale,
    day,
    foot: say.foot(words.day(day), newest?.number, codebook, program.version),
    blocks:
      year === undefined
        ? await wholeBlocks()
        : await yearBlocks(app, { projectId, year, locale }, newest),
  }

  async function wholeBlocks(): Promise<readonly Block[]> {
    return [
      heading(1, say.method),
      ...say
        .methodText(points.filter(({ kind }) => kind === 'story').length, settings.readers)
        .map(paragraph),
      ...(newest
        ? numbersOf(newest, locale)
        : [heading(1, say.response), paragraph(say.noRelease)]),
      ...(await outsideBlocks(app, projectId, locale)),
      ...(await insightBlocks(app, projectId, newest, locale)),
      ...(await pilotBlocks(app, projectId, locale)),
      ...(await annexOf(app, projectId, locale)),
    ]
  }
}

async function outsideBlocks(app: App, projectId: string, locale: StaffLocale) {
  const { outside, staff } = wordsFor(locale)
  const figures = await loadOutsideFigures(app, projectId)
  if (figures.length === 0) return []
  return [
    heading(1, outside.title),
    paragraph(outside.intro),
    {
      kind: 'list' as const,
      items: figures.map(
        ({ name, value, source, asOf }) =>
          `${name}: ${value}. ${outside.line(source, staff.day(asOf))}.`,
      ),
    },
  ]
}

async function insightBlocks(
  app: App,
  projectId: string,
  newest: LoadedRelease | undefined,
  locale: StaffLocale,
) {
  const { report: say, told } = wordsFor(locale)
  const [insights, readings, toldBack] = await Promise.all([
    loadInsights(app, projectId),
    loadReadings(app, projectId),
    loadToldBack(app, projectId),
  ])
  const ready = insights.filter(({ state }) => state === 'ready')
  const blocks: Block[] = [heading(1, say.insights)]
  if (ready.length === 0) blocks.push(paragraph(say.noInsights))
  for (const { id, claim, weight } of ready) {
    const { contradicts } = weight
    // A role of which the release says nothing is not named here either, and nothing tells how few they are.
    const roles = weight.roles.filter((role) => newest?.content.byRole[role] != null)
    blocks.push(
      heading(2, claim),
      ...(toldBack.insights.find((one) => one.id === id)?.quotes ?? []).map(
        ({ words, role }): Block => ({ kind: 'quote', text: words, by: told.quote(role) }),
      ),
      heading(3, say.readings),
      { kind: 'list', items: readings.get(id) ?? [] },
      heading(3, say.rests),
      paragraph(say.restsOn(roles.map(say.people))),
      paragraph(contradicts > 0 ? say.otherwise : say.noOtherwise),
    )
  }
  return blocks
}

async function annexOf(app: App, projectId: string, locale: StaffLocale) {
  const { report: say } = wordsFor(locale)
  const { themes, groups } = await loadCodebook(app, projectId)
  const nameOf = (name: { readonly nl: string; readonly en?: string }) => name[locale] ?? name.nl
  return [
    heading(1, say.annex),
    ...groups.flatMap((group): readonly Block[] => [
      heading(2, nameOf(group.name)),
      {
        kind: 'list',
        items: themes
          .filter((theme) => theme.group === group.code)
          .map((theme) => `${nameOf(theme.name)}: ${theme.definition}`),
      },
    ]),
  ]
}
