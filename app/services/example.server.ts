import { randomUUID } from 'node:crypto'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import type { RedactedField } from '#analysis/deidentify/redact.ts'
import needsOfParents from '#db/example/needs-parents.json' with { type: 'json' }
import needsOfProfessionals from '#db/example/needs-professionals.json' with { type: 'json' }
import network from '#db/example/network.json' with { type: 'json' }
import children from '#db/example/stories-children.json' with { type: 'json' }
import others from '#db/example/stories-others.json' with { type: 'json' }
import parents from '#db/example/stories-parents.json' with { type: 'json' }
import professionals from '#db/example/stories-professionals.json' with { type: 'json' }
import youngsters from '#db/example/stories-youngsters.json' with { type: 'json' }
import { insertCodebook, insertCodings, listCodings } from '#db/queries/coding.ts'
import { deleteJobsOf, insertJob, recordEvent } from '#db/queries/events.ts'
import { deleteInsights, listExampleInsights } from '#db/queries/insights.ts'
import { deleteOriginals } from '#db/queries/originals.ts'
import { findPersonByEmail } from '#db/queries/people.ts'
import { deleteReleases } from '#db/queries/releases.ts'
import { deleteExamples, setExample } from '#db/queries/stories.ts'
import { findStoryPoint, insertProject, insertSurvey } from '#db/queries/surveys.ts'
import { insertAttributes } from '#db/queries/team.ts'
import type { Direction, EvidenceSpan } from '#db/schema/coding.ts'
import type { RedactionMark } from '#db/schema/stories.ts'
import type { ProjectSettings, TellerRole } from '#db/schema/surveys.ts'
import { listQuestions } from '#surveys/definition.ts'
import { instruments } from '#surveys/instruments/index.ts'
import { receiptFrom } from '#surveys/receipt.ts'
import type { Answers } from '#surveys/response.ts'
import { fingerprint } from '#surveys/versions.ts'
import type { App } from './app.server.ts'
import { decideTheme, suggestForStory } from './coding.server.ts'
import { submitStory } from './collection.server.ts'
import {
  confirmStory,
  deidentifyStory,
  editMarks,
  loadReview,
  type Review,
  type Reviewer,
} from './deidentification.server.ts'
import { loadExampleInsights } from './example-insights.server.ts'
import { makeFirstRelease } from './releases.server.ts'

/** The example project has a fixed id, so that a first run that was killed finds its own work again. */
export const EXAMPLE_PROJECT_ID = '0c7a8a52-6c1b-4d51-9d7e-7f0f3d6b1a10'
const SLUG = 'scheiden-zonder-schade-almelo'

const settings: ProjectSettings = {
  readers: 2,
  leadForYouthAndSafety: true,
  minimumCell: 5,
  minimumCellSensitive: 20,
}

/** One made-up story, as the files in `db/example` hold it. */
type ExampleStory = {
  readonly id: string
  readonly role: TellerRole
  readonly day: string
  readonly prompt?: string
  readonly title?: string
  readonly text: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly consent: Readonly<Record<string, string>>
  readonly themes: readonly {
    readonly code: string
    readonly direction: Direction
    readonly evidence: string
  }[]
  readonly identifiers: readonly { readonly surface: string; readonly type: string }[]
  readonly review: 'released' | 'queue'
}

const stories = [
  ...parents,
  ...youngsters,
  ...children,
  ...professionals,
  ...others,
] as readonly ExampleStory[]

/** One made-up answered survey of needs, as the files in `db/example` hold it. */
type ExampleNeeds = {
  readonly id: string
  readonly survey: string
  readonly day: string
  readonly answers: Readonly<Record<string, unknown>>
}

const needs = [...needsOfParents, ...needsOfProfessionals] as readonly ExampleNeeds[]

/** Publishes the example project: its surveys, story points and codebook. Twice is once. */
export async function publishExample(app: App): Promise<void> {
  const projectId = EXAMPLE_PROJECT_ID
  await app.database.staff.inProject(projectId, async (tx) => {
    await insertProject(tx, {
      id: projectId,
      slug: SLUG,
      name: { nl: 'Scheiden zonder schade Almelo', en: 'Splitting up without harm, Almelo' },
      why: {
        nl: 'In Almelo werken negentien organisaties samen om schade door scheiding te voorkomen. Zij willen horen wat ouders, jongeren, kinderen en professionals meemaken. Met jullie verhalen maken zij vier proeven: wat helpt echt?',
        en: 'In Almelo nineteen organisations work together to prevent harm when parents split up. They want to hear what parents, young people, children and professionals go through. With your stories they make four pilots: what really helps?',
      },
      readBy: {
        nl: 'In het ontwikkelteam zitten mensen van deze organisaties, samen met ouders en jongeren uit Almelo. Zij zien nooit wie het verhaal vertelde.',
        en: 'The development team has people of these organisations, together with parents and young people from Almelo. They never see who told the story.',
      },
      settings,
      isExample: true,
    })
    for (const [position, instrument] of instruments.entries()) {
      await insertSurvey(tx, {
        projectId,
        id: randomUUID(),
        slug: instrument.slug,
        kind: instrument.kind,
        role: instrument.role,
        version: {
          id: randomUUID(),
          definition: instrument.definition,
          fingerprint: fingerprint(instrument.definition),
        },
        storyPoint: { id: randomUUID(), position, openedOn: app.now().toISOString().slice(0, 10) },
      })
    }
    await insertAttributes(tx, projectId, network)
    await insertCodebook(tx, { projectId, id: randomUUID(), number: 1, content: pactCodebook })
  })
}

/** The people who stand for the two readers of every example story. */
type Readers = { readonly first: Reviewer; readonly lead: Reviewer }

async function findReaders(app: App): Promise<Readers> {
  const find = async (email: string) => {
    const id = await findPersonByEmail(app.database.db, email)
    if (!id) throw new Error(`the example team has no ${email}`)
    return id
  }
  return {
    first: { userId: await find('lezer1@vertelpunt.example'), role: 'moderator' },
    lead: { userId: await find('projectleider@vertelpunt.example'), role: 'lead' },
  }
}

/**
 * Lets every made-up story go the way of a real one: sent, de-identified, prepared, released, coded; some stay in the queue.
 *
 * Goes on where an interrupted run stopped.
 */
export async function loadExample(app: App, progress: (line: string) => void): Promise<void> {
  const readers = await findReaders(app)
  for (const [index, story] of stories.entries()) {
    if (index % 40 === 0) progress(`Example stories: ${index} of ${stories.length}`)
    await loadStory(onDay(app, story.day), story, readers)
  }
  for (const one of needs) await loadNeedsExample(onDay(app, one.day), one, readers)
  await makeFirstRelease(app, EXAMPLE_PROJECT_ID)
  const person = { id: readers.lead.userId }
  await loadExampleInsights(app, { projectId: EXAMPLE_PROJECT_ID, person })
  progress(`Example stories: ${stories.length} of ${stories.length}`)
}

const onDay = (app: App, day: string): App => ({
  ...app,
  now: () => new Date(`${day}T12:00:00Z`),
  wakeWorker() {},
})

async function loadStory(app: App, story: ExampleStory, readers: Readers): Promise<void> {
  const stored = await sendExample(app, story.role, story.id, {
    ...story.answers,
    prompt: story.prompt,
    story: story.text,
    title: story.title,
    consent_read: true,
    consent_quote: story.consent.quote,
    consent_share: story.consent.share,
    consent_numbers: story.consent.numbers,
  })
  if (stored.state === 'released') return
  await deidentifyStory(app, EXAMPLE_PROJECT_ID, stored.id)
  if (story.review === 'released') await releaseStory(app, stored.id, story, readers)
  await deleteJobsOf(app.database.db, EXAMPLE_PROJECT_ID, stored.id)
}

/** Answers without typed words count at once; the others are read by the same two people as the stories. */
async function loadNeedsExample(app: App, one: ExampleNeeds, readers: Readers): Promise<void> {
  const stored = await sendExample(app, one.survey, one.id, one.answers)
  if (stored.state === 'released' || stored.state === 'counted') return
  await deidentifyStory(app, EXAMPLE_PROJECT_ID, stored.id)
  await reviewExample(app, stored.id, { id: one.id, identifiers: [] }, readers)
  await deleteJobsOf(app.database.db, EXAMPLE_PROJECT_ID, stored.id)
}

/** Sends answers as a teller would, and marks what is stored as made up. Twice is once. */
async function sendExample(
  app: App,
  slug: string,
  id: string,
  given: Readonly<Record<string, unknown>>,
) {
  const { db } = app.database
  const projectId = EXAMPLE_PROJECT_ID
  const point = await findStoryPoint(db, projectId, slug)
  const version = point && (await app.versions.find(projectId, point.versionId))
  if (!point || !version) throw new Error(`no story point ${slug}`)

  const submissionKey = `example ${id}`
  const asked = new Set(listQuestions(version.definition).map((question) => question.name))
  const answers = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => value !== undefined && asked.has(name)),
  ) as Answers
  const form = {
    projectId,
    storyPointId: point.id,
    versionId: version.id,
    submissionKey,
    // Derived from the id, so that a second run sends the very same story.
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
  if (!sent.ok) throw new Error(`example ${id} was refused: ${JSON.stringify(sent.problem)}`)
  const submission = app.keys.hash('submission', submissionKey)
  const stored = await app.database.staff.inProject(projectId, (tx) =>
    setExample(tx, projectId, submission),
  )
  if (!stored) throw new Error(`example ${id} is not there`)
  return stored
}

/** Decides until here; later stories keep their open suggestions, so that there is something to do. */
const CODED_UNTIL = '2026-10-15'

async function releaseStory(
  app: App,
  storyId: string,
  story: ExampleStory,
  readers: Readers,
): Promise<void> {
  const projectId = EXAMPLE_PROJECT_ID
  const review = await reviewExample(app, storyId, story, readers)
  if (!review) return
  const { staff } = app.database
  await staff.inProject(projectId, (tx) => insertCodings(tx, teamCodings(storyId, story, review)))
  await suggestForStory(app, projectId, storyId)
  if (story.day > CODED_UNTIL) return
  const codings = await staff.inProject(projectId, (tx) => listCodings(tx, projectId, storyId))
  for (const coding of codings) {
    if (coding.state === 'suggested')
      await decideTheme(app, projectId, {
        codingId: coding.id,
        state: 'rejected',
        by: readers.lead.userId,
      })
  }
}

/** Lets one person prepare and another release; undefined when it was no longer waiting. */
async function reviewExample(
  app: App,
  storyId: string,
  example: Pick<ExampleStory, 'id' | 'identifiers'>,
  { first, lead }: Readers,
): Promise<Review | undefined> {
  const projectId = EXAMPLE_PROJECT_ID
  const before = await loadReview(app, projectId, storyId, first)
  if (!before.ok) return undefined
  const edit = editTowards(before.value, example.identifiers)
  const prepared = await editMarks(app, projectId, storyId, edit, first)
  if (!prepared.ok) throw new Error(`example ${example.id}: ${prepared.problem.code}`)
  const review = await loadReview(app, projectId, storyId, lead)
  if (!review.ok) throw new Error(`example ${example.id}: ${review.problem.code}`)
  const confirmed = await confirmStory(app, projectId, storyId, review.value.revision, lead)
  if (!confirmed.ok) throw new Error(`example ${example.id}: ${confirmed.problem.code}`)
  return review.value
}

/** The edit after which exactly these words are replaced. */
function editTowards(review: Review, identifiers: ExampleStory['identifiers']) {
  const surfaceOf = (mark: RedactionMark) =>
    review.original[mark.field]?.slice(mark.start, mark.end)
  const wanted = new Set(identifiers.map((identifier) => identifier.surface))
  const on = review.marks.flatMap((mark, index) =>
    wanted.has(surfaceOf(mark) ?? '') ? [index] : [],
  )
  const found = new Set(on.map((index) => surfaceOf(review.marks[index] as RedactionMark)))
  const add = identifiers
    .filter((identifier) => !found.has(identifier.surface))
    .map(({ surface, type }) => ({ words: surface, type }))
  return { on, add, basedOn: review.revision, isDone: true }
}

function teamCodings(storyId: string, story: ExampleStory, review: Review) {
  const replacements = review.result.story?.replacements ?? []
  return story.themes.map((theme) => {
    const start = story.text.indexOf(theme.evidence)
    return {
      projectId: EXAMPLE_PROJECT_ID,
      id: randomUUID(),
      storyId,
      code: theme.code,
      direction: theme.direction,
      score: null,
      evidence: [spanAfter({ start, end: start + theme.evidence.length }, replacements)],
      reasons: [],
      saidBy: 'team' as const,
      state: 'confirmed' as const,
    }
  })
}

/** Where a span of the original lies in the redacted text. */
function spanAfter(span: EvidenceSpan, replacements: RedactedField['replacements']): EvidenceSpan {
  const move = (at: number) => {
    const before = replacements.filter((one) => one.start < at)
    const last = before.at(-1)
    if (!last) return at
    return at < last.end ? last.newEnd : at + last.newEnd - last.end
  }
  return { start: move(span.start), end: move(span.end) }
}

/** Removes every made-up story with its original, key and codings, and the releases that counted them. */
export async function removeExamples(app: App, projectId: string, by: string): Promise<number> {
  // What a team would read in made-up stories must not be told to real tellers.
  await app.database.staff.inProject(projectId, async (db) =>
    deleteInsights(db, projectId, await listExampleInsights(db, projectId)),
  )
  return app.database.deidentification.inProject(projectId, async (tx) => {
    await deleteReleases(tx, projectId)
    const gone = await deleteExamples(tx, projectId)
    await deleteOriginals(tx, projectId, gone)
    const [storyId] = gone
    if (storyId) await insertJob(tx, { projectId, id: randomUUID(), kind: 'learn', storyId })
    const at = app.now()
    await recordEvent(tx, {
      projectId,
      kind: 'examples.removed',
      actorId: by,
      details: { stories: gone.length },
      at,
    })
    return gone.length
  })
}
