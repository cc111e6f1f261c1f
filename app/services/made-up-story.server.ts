import { deleteJobsOf } from '#db/queries/events.ts'
import { countMakeUpJobs, findSandboxMaker } from '#db/queries/sandboxes.ts'
import { setExample } from '#db/queries/stories.ts'
import { findProjectById, listStoryPoints } from '#db/queries/surveys.ts'
import { plausibleAnswers } from '#surveys/design/plausible-answers.ts'
import { receiptFrom } from '#surveys/receipt.ts'
import type { App } from './app.server.ts'
import { submitStory } from './collection.server.ts'
import { confirmStory, deidentifyStory, editMarks, loadReview } from './deidentification.server.ts'
import { makeFirstRelease } from './releases.server.ts'

/** One in so many stories waits in the review queue, so that there is something to read. */
const QUEUED = 5

/**
 * Makes one story of a trial and lets it go the way of a real one: sent, de-identified, prepared, released; the last one makes a
 * release. `id` names the set of answers, so that doing it twice is once. Does nothing outside a trial.
 */
export async function makeUpStory(
  app: App,
  projectId: string,
  pointId: string,
  id: string,
): Promise<void> {
  const { db, staff } = app.database
  const project = await findProjectById(db, projectId)
  if (!project?.sandboxOf) return
  const maker = await staff.inProject(projectId, (tx) => findSandboxMaker(tx, projectId))
  if (!maker) throw new Error('a trial that nobody made')
  const stored = await send(app, projectId, pointId, id)
  if (stored && stored.state !== 'released' && stored.state !== 'counted') {
    await deidentifyStory(app, projectId, stored.id)
    await deleteJobsOf(db, projectId, stored.id)
    if (numberOf(id) % QUEUED !== 0) await release(app, projectId, stored.id, maker)
  }
  // This job itself still counts as one.
  if ((await countMakeUpJobs(db, projectId)) <= 1) await makeFirstRelease(app, projectId)
}

/** A number that follows from an id. */
const numberOf = (id: string): number => Number.parseInt(id.slice(0, 8), 16)

async function send(app: App, projectId: string, pointId: string, id: string) {
  const points = await listStoryPoints(app.database.db, projectId)
  const point = points.find((one) => one.id === pointId)
  const version = point && (await app.versions.find(projectId, point.versionId))
  if (!point || !version) return undefined
  const [answers] = plausibleAnswers(version.definition, { count: 1, seed: id, role: point.role })
  if (!answers) return undefined
  const submissionKey = `made up ${id}`
  const form = {
    projectId,
    storyPointId: point.id,
    versionId: version.id,
    submissionKey,
    receipt: receiptFrom(
      BigInt(`0x${app.keys.hash('receipt', submissionKey).toString('hex').slice(0, 15)}`)
        .toString()
        .padStart(18, '0')
        .slice(0, 18),
    ),
    openedAt: 0,
    page: '',
    answers,
  }
  const sent = await submitStory(app, { form, version, answers, locale: 'nl' })
  if (!sent.ok) throw new Error(`a made-up story was refused: ${sent.problem.code}`)
  const submission = app.keys.hash('submission', submissionKey)
  return app.database.staff.inProject(projectId, (tx) => setExample(tx, projectId, submission))
}

async function release(app: App, projectId: string, storyId: string, by: string): Promise<void> {
  const reviewer = { userId: by, role: 'lead' as const }
  const before = await loadReview(app, projectId, storyId, reviewer)
  if (!before.ok) return
  const { marks, revision } = before.value
  const on = marks.flatMap((mark, index) => (mark.on ? [index] : []))
  const edit = { on, add: [], basedOn: revision, isDone: true }
  const prepared = await editMarks(app, projectId, storyId, edit, reviewer)
  if (!prepared.ok) throw new Error(`a made-up story: ${prepared.problem.code}`)
  const again = await loadReview(app, projectId, storyId, reviewer)
  if (!again.ok) throw new Error(`a made-up story: ${again.problem.code}`)
  const done = await confirmStory(app, projectId, storyId, again.value.revision, reviewer)
  if (!done.ok) throw new Error(`a made-up story: ${done.problem.code}`)
}
