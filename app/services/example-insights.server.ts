import { parseFilter } from '#analysis/dashboard/filter.ts'
import type { PilotPlan, PilotStep } from '#analysis/insights/pilot.ts'
import insights from '#db/example/insights.json' with { type: 'json' }
import pilots from '#db/example/pilots.json' with { type: 'json' }
import type { App } from './app.server.ts'
import {
  type Actor,
  changeInsight,
  citePassage,
  loadInsights,
  setInsightState,
  startInsight,
  tellInsight,
} from './insights.server.ts'
import { changePilot, loadPilots, startPilot, stepPilot, tellPilot } from './pilots.server.ts'
import { loadReadingTable } from './reading-together.server.ts'

type ExampleInsight = (typeof insights)[number]
type ExamplePilot = {
  readonly name: string
  readonly question: string
  readonly plan?: Partial<PilotPlan>
  readonly steps?: readonly { readonly to: PilotStep; readonly reason: string }[]
  readonly told?: { readonly nl: string; readonly en: string }
}

/** The example's insights and its four pilots, made as a team makes them. Twice is once. */
export async function loadExampleInsights(app: App, actor: Actor): Promise<void> {
  const ids = new Map<string, string>()
  for (const insight of insights) ids.set(insight.claim, await loadInsight(app, actor, insight))
  const there = new Map(
    (await loadPilots(app, actor.projectId)).map(({ name, id }) => [name, id] as const),
  )
  for (const pilot of pilots as readonly ExamplePilot[]) {
    const builtOn = insights
      .filter((insight) => insight.pilots.includes(pilot.name))
      .map(({ claim }) => ids.get(claim) ?? '')
    await loadPilot(app, actor, pilot, builtOn, there.get(pilot.name))
  }
}

async function loadInsight(app: App, actor: Actor, example: ExampleInsight): Promise<string> {
  const { claim, search, readings, told } = example
  const made = (await loadInsights(app, actor.projectId)).find((one) => one.claim === claim)
  const id = made?.id ?? done(await startInsight(app, actor, { claim, search }))
  if (made?.toldOn) return id
  done(await changeInsight(app, actor, id, { claim, readings: readings.join('\n') }))
  const filter = parseFilter(new URLSearchParams(search))
  for (const kind of ['samen', 'tegen'] as const) {
    const asked = { filter, kind, seed: 1 }
    const table = await loadReadingTable(app, actor.projectId, asked, actor.person.id)
    for (const { id: storyId, why, codings } of table.stories) {
      const place = codings.find(({ code }) => code === filter.theme)?.evidence[0]
      const isChosen = kind === 'samen' ? why !== 'against' : why === 'against'
      if (!place || !isChosen) continue
      const contradicts = kind === 'tegen'
      done(await citePassage(app, actor, id, { storyId, ...place, contradicts }))
    }
  }
  done(await setInsightState(app, actor, id, 'ready', ''))
  done(await tellInsight(app, actor, id, { ...told, isTold: true }))
  return id
}

async function loadPilot(
  app: App,
  actor: Actor,
  { name, question, plan = {}, steps = [], told }: ExamplePilot,
  insightIds: readonly string[],
  made: string | undefined,
): Promise<void> {
  const id = made ?? done(await startPilot(app, actor, { name, question }))
  done(await changePilot(app, actor, id, { name, question, plan, insights: insightIds }))
  for (const { to, reason } of steps) {
    const taken = await stepPilot(app, actor, id, to, reason)
    // A run that was interrupted took it already.
    if (!taken.ok && taken.problem.code !== 'step-not-now') done(taken)
  }
  if (told) done(await tellPilot(app, actor, id, { ...told, isTold: true }))
}

/** What an act of the example gives; it is ours, so a refusal is a mistake. */
function done<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly problem: { readonly code: string } },
): T {
  if (!result.ok) throw new Error(`the example was refused: ${result.problem.code}`)
  return result.value
}
