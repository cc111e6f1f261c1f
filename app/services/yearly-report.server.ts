import { parseRelease } from '#analysis/dashboard/release-content.ts'
import { type Block, heading, paragraph, soft } from '#analysis/report/document.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import { listReleases } from '#db/queries/releases.ts'
import { listSessions } from '#db/queries/sense.ts'
import { type App, dayOf } from './app.server.ts'
import { loadInsights } from './insights.server.ts'
import { loadOutsideFigures } from './outside-figures.server.ts'
import { loadPilotEffect } from './pilot-effect.server.ts'
import { loadPilotWork } from './pilot-work.server.ts'
import { loadPilot, loadPilots } from './pilots.server.ts'
import type { LoadedRelease } from './releases.server.ts'
import { loadToldBack } from './told-back.server.ts'

type Year = { readonly projectId: string; readonly year: number; readonly locale: StaffLocale }
type PilotOfYear = Awaited<ReturnType<typeof loadPilotYears>>[number]

const list = (items: readonly string[]): Block => ({ kind: 'list', items })

/**
 * The parts of the report of one year, for councils and who pays: what was done, what it brought, what can grow, what stopped, what tellers
 * heard back, and what is not known.
 *
 * It leaves the house, so tellers are counted by the releases of the year alone, and whether a pilot moved what stories tell is said in
 * words without a number. What the team did itself is counted as it is.
 */
export async function yearBlocks(
  app: App,
  of: Year,
  newest: LoadedRelease | undefined,
): Promise<readonly Block[]> {
  const { projectId, year, locale } = of
  const inYear = (day: string | null | undefined) => day?.startsWith(`${year}-`) ?? false
  const { report } = wordsFor(locale)
  const say = report.year
  const [pilots, insights, told, releases, sessions] = await Promise.all([
    loadPilotYears(app, projectId),
    loadInsights(app, projectId),
    loadToldBack(app, projectId),
    app.database.team.inProject(projectId, (db) => listReleases(db, projectId)),
    app.database.staff.inProject(projectId, (db) => listSessions(db, projectId)),
  ])
  const made = releases.filter(({ madeAt }) => inYear(dayOf(madeAt)))
  const took = (step: string) =>
    pilots.filter(({ steps }) => steps.some((one) => one.step === step && inYear(one.day)))
  const ran = pilots.filter(({ began }) => began !== undefined && began < `${year + 1}`)
  const work = {
    releases: made.length,
    sessions: sessions.filter(({ madeOn }) => inYear(madeOn)).length,
    insights: insights.filter(({ madeOn, state }) => inYear(madeOn) && state === 'ready').length,
    tasks: count(pilots, ({ tasks }) => tasks.filter((one) => inYear(one.changedOn)).length),
    decisions: count(
      pilots,
      ({ decisions }) => decisions.filter((one) => inYear(one.decidedOn)).length,
    ),
    begun: took('running').length,
    adopted: took('adopted').length,
    stopped: took('stopped').length,
    told: [...told.insights, ...told.pilots].filter(({ day }) => inYear(day)).length,
  }
  return [
    heading(1, say.short),
    list(say.shortList(work)),
    heading(1, say.work),
    ...releasesOf(made, locale),
    list(say.workList(work)),
    heading(1, say.effects),
    ...(await effectsOf(app, of, ran)),
    heading(1, say.grow),
    ...endedIn(took('adopted'), 'adopted', of, say.nothingGrew),
    heading(1, say.stopped),
    ...endedIn(took('stopped'), 'stopped', of, say.nothingStopped),
    heading(1, say.told),
    ...toldIn(told, of, inYear),
    heading(1, say.unknown),
    list([
      ...silentOf(newest, locale),
      ...insights
        .filter(({ state, weight }) => state === 'ready' && weight.lost > 0)
        .map(({ claim }) => say.lost(claim)),
      ...say.always,
    ]),
  ]
}

const count = (pilots: readonly PilotOfYear[], of: (pilot: PilotOfYear) => number) =>
  pilots.reduce((sum, pilot) => sum + of(pilot), 0)

async function loadPilotYears(app: App, projectId: string) {
  const listed = await loadPilots(app, projectId)
  const all = await Promise.all(
    listed.map(async ({ id }) => {
      const [page, { tasks, decisions }] = await Promise.all([
        loadPilot(app, projectId, id),
        loadPilotWork(app, projectId, id, { withNames: false }),
      ])
      if (!page) return undefined
      const steps = [...page.steps].reverse()
      const began = steps.find(({ step }) => step === 'running')?.day
      const done = tasks.filter(({ state }) => state === 'done')
      return { ...page, steps, began, tasks: done, decisions }
    }),
  )
  return all.flatMap((pilot) => pilot ?? [])
}

function releasesOf(
  made: readonly { readonly number: number; readonly madeAt: Date; readonly content: unknown }[],
  locale: StaffLocale,
): readonly Block[] {
  const { report, staff } = wordsFor(locale)
  const say = report.year
  if (made.length === 0) return [paragraph(say.noReleases)]
  return [
    {
      kind: 'table',
      caption: say.releases,
      head: [say.release, say.madeOn, report.tellers],
      rows: made.map(({ number, madeAt, content }) => [
        String(number),
        staff.day(dayOf(madeAt)),
        String(parseRelease(content).tellers ?? report.hidden),
      ]),
    },
    soft(report.rounded),
  ]
}

/** Of each pilot that ran: what stories tell since, in words, and the figure of others that it hopes to move. */
async function effectsOf(
  app: App,
  { projectId, locale }: Year,
  ran: readonly PilotOfYear[],
): Promise<readonly Block[]> {
  const { report, outside, staff } = wordsFor(locale)
  const say = report.year
  if (ran.length === 0) return [paragraph(say.noEffects)]
  const figures = await loadOutsideFigures(app, projectId)
  const blocks: Block[] = []
  for (const { pilot, insights, began = '' } of ran) {
    // What is not ready, or was let go, stays in the house.
    const ids = insights.filter(({ state }) => state === 'ready').map((one) => one.insightId)
    const effect = await loadPilotEffect(app, projectId, ids, began)
    blocks.push(
      heading(2, pilot.name),
      paragraph(say.runsSince(staff.day(began))),
      effect.insights.length === 0
        ? paragraph(say.noCompare)
        : list(
            effect.insights.map(({ claim, difference, label }) =>
              difference === undefined
                ? say.tooFew(claim)
                : say.since(claim, Math.sign(difference.value), label === 'no-chance'),
            ),
          ),
    )
    if (pilot.plan.figure) blocks.push(paragraph(say.figure(pilot.plan.figure)))
  }
  if (figures.length > 0)
    blocks.push(
      heading(2, outside.title),
      paragraph(outside.intro),
      list(
        figures.map(
          ({ name, value, source, asOf }) =>
            `${name}: ${value}. ${outside.line(source, staff.day(asOf))}.`,
        ),
      ),
    )
  return blocks
}

/** Pilots that came to this end in the year, with the reason, and for whom and by whom it is. */
function endedIn(
  pilots: readonly PilotOfYear[],
  end: 'adopted' | 'stopped',
  { year, locale }: Year,
  none: string,
): readonly Block[] {
  const { pilots: words, report, staff } = wordsFor(locale)
  if (pilots.length === 0) return [paragraph(none)]
  return pilots.flatMap(({ pilot, steps }) => {
    const last = steps.findLast(({ step, day }) => step === end && day.startsWith(`${year}-`))
    const parts = (['forWhom', 'tries', 'owner'] as const).filter((part) => pilot.plan[part])
    return [
      heading(2, pilot.name),
      paragraph(pilot.question),
      ...(last
        ? [paragraph(report.stepLine(words.steps[end], staff.day(last.day), last.reason))]
        : []),
      list(parts.map((part) => `${words.parts[part]} ${pilot.plan[part]}`)),
    ]
  })
}

function toldIn(
  { insights, pilots }: Awaited<ReturnType<typeof loadToldBack>>,
  { locale }: Year,
  inYear: (day: string) => boolean,
): readonly Block[] {
  const { report } = wordsFor(locale)
  const texts = [...insights, ...pilots]
    .filter(({ day }) => inYear(day))
    .map(({ text }) => text[locale])
  return texts.length > 0 ? [list(texts)] : [paragraph(report.year.nothingTold)]
}

function silentOf(newest: LoadedRelease | undefined, locale: StaffLocale): readonly string[] {
  const { report } = wordsFor(locale)
  if (!newest) return [report.noRelease]
  const { roles, byRole } = newest.content
  const silent = roles.filter((role) => byRole[role] == null).map(report.people)
  return silent.length > 0 ? [report.missing(silent)] : []
}
