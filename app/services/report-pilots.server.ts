import { PLAN_PARTS } from '#analysis/insights/pilot.ts'
import { type Block, heading, paragraph } from '#analysis/report/document.ts'
import { type StaffLocale, wordsFor } from '#app/words/words.ts'
import type { App } from './app.server.ts'
import { loadPilotPoint } from './pilot-story-point.server.ts'
import { loadPilotWork, type PilotDecision, type PilotTask } from './pilot-work.server.ts'
import { loadPilot, loadPilots } from './pilots.server.ts'

/** The work at a pilot as a report tells it. */
export type ReportedWork = {
  readonly tasks: readonly Pick<PilotTask, 'what' | 'who' | 'dueOn' | 'state'>[]
  readonly decisions: readonly Pick<
    PilotDecision,
    'number' | 'what' | 'why' | 'decidedOn' | 'replacedBy'
  >[]
  readonly point:
    | NonNullable<
        Pick<NonNullable<Awaited<ReturnType<typeof loadPilotPoint>>>, 'role' | 'isOpen' | 'address'>
      >
    | undefined
}

/** The pilots of a project by name: plan, insights that are ready, work and steps; none said so. */
export async function pilotBlocks(
  app: App,
  projectId: string,
  locale: StaffLocale,
): Promise<readonly Block[]> {
  const { report: say, pilots: words, staff } = wordsFor(locale)
  const pilots = await loadPilots(app, projectId)
  const blocks: Block[] = [heading(1, say.pilots)]
  if (pilots.length === 0) blocks.push(paragraph(say.noPilots))
  for (const { id } of pilots) {
    const page = await loadPilot(app, projectId, id)
    if (!page) continue
    const { pilot, insights, steps } = page
    const said = PLAN_PARTS.filter((part) => pilot.plan[part])
    blocks.push(
      heading(2, pilot.name),
      paragraph(pilot.question),
      paragraph(say.step(words.steps[pilot.step])),
      ...said.flatMap((part) => [
        heading(3, words.parts[part]),
        paragraph(part === 'lookBackOn' ? staff.day(pilot.plan[part]) : pilot.plan[part]),
      ]),
    )
    // What is not ready, or was let go, stays in the house.
    const ready = insights.filter(({ state }) => state === 'ready')
    if (ready.length > 0)
      blocks.push(heading(3, say.builtOn), {
        kind: 'list',
        items: ready.map(({ claim }) => claim),
      })
    const work = await loadPilotWork(app, projectId, id, { withNames: false })
    const point = await loadPilotPoint(app, pilot)
    blocks.push(...workBlocks({ ...work, point }, locale))
    if (steps.length > 0)
      blocks.push(heading(3, say.steps), {
        kind: 'list',
        items: steps.map(({ step, day, reason }) =>
          say.stepLine(words.steps[step], staff.day(day), reason),
        ),
      })
  }
  return blocks
}

/**
 * Tasks, decisions and the story point of a pilot; what there is none of is left out.
 *
 * Tasks that were let go stay in the house. Decisions come in the order in which they were recorded, those that were replaced with what
 * took their place, and without who recorded them. The story point is told without a number, and with its address while it is open.
 */
export function workBlocks(
  { tasks, decisions, point }: ReportedWork,
  locale: StaffLocale,
): readonly Block[] {
  const { pilotWork, project, staff } = wordsFor(locale)
  const say = pilotWork.report
  const kept = tasks.filter(({ state }) => state !== 'dropped')
  const name = point && project.roles[point.role].title
  return [
    ...(name === undefined
      ? []
      : [
          heading(3, say.point),
          paragraph(say.pointAt(name, point?.isOpen ? point.address : undefined)),
        ]),
    ...(kept.length === 0
      ? []
      : [
          heading(3, say.tasks),
          {
            kind: 'list' as const,
            items: kept.map(({ what, who, dueOn, state }) =>
              say.task(what, who, dueOn ? staff.day(dueOn) : undefined, pilotWork.states[state]),
            ),
          },
        ]),
    ...(decisions.length === 0
      ? []
      : [
          heading(3, say.decisions),
          {
            kind: 'list' as const,
            items: [...decisions]
              .sort((a, b) => a.number - b.number)
              .map(({ number, decidedOn, what, why, replacedBy }) =>
                say.decision(number, staff.day(decidedOn), what, why, replacedBy),
              ),
          },
        ]),
  ]
}
