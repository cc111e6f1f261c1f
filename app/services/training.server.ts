import type { Codebook } from '#analysis/coding/codebook.ts'
import type { CodedStory } from '#analysis/learning/learner.ts'
import { findCodebookId } from '#db/queries/coding.ts'
import { deleteOtherJobs } from '#db/queries/events.ts'
import {
  type CodedStoryRow,
  deleteModels,
  holdReleased,
  insertModel,
  listCodedStories,
  listOpenedSince,
  listStale,
  type ModelRow,
} from '#db/queries/learning.ts'
import type { App } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'
import { storeSuggestions } from './learning.server.ts'

/** The same for every training: the same stories and codebook always give the same model. */
const SEED = 1
/** Older models stay for comparison, unless a story in them goes. */
const KEEP_MODELS = 5
/** What somebody opened so many minutes ago does not change under their hands. */
export const QUIET_MINUTES = 10
const STORIES_AT_ONCE = 25

/**
 * Learns anew from every story of one project that people coded to the end, and renews the suggestions that wait.
 *
 * The training runs in a thread of its own on what one moment of the database says. A model is stored only when every story in
 * it is still there; a story that is taken back waits for that, and then takes the model along. With too few stories there is
 * no model, and the codebook alone suggests.
 */
export async function learn(app: App, projectId: string): Promise<void> {
  // What was decided until now is in the training; what comes meanwhile asks for another one.
  await deleteOtherJobs(app.database.db, projectId, 'learn')
  const codebookId = await findCodebookId(app.database.db, projectId)
  if (!codebookId) return
  const codebook = await loadCodebook(app, projectId)
  const learnedAt = app.now()
  const coded = await app.database.staff.inProject(projectId, (db) =>
    listCodedStories(db, projectId),
  )
  const { lesson, taught } = await app.learner.train(coded.map(toLearnFrom), codebook, SEED)
  const storyIds = coded.map(({ id }) => id)
  const model = await app.database.staff.inProject(projectId, async (db) => {
    if (!taught) {
      await deleteModels(db, projectId)
      return undefined
    }
    if ((await holdReleased(db, projectId, storyIds)) !== storyIds.length) return 'story-gone'
    return insertModel(
      db,
      {
        projectId,
        codebookId,
        seed: SEED,
        storyIds,
        content: Buffer.from(taught.content),
        figures: taught.heldOut,
        learnedAt,
      },
      KEEP_MODELS,
    )
  })
  if (model === 'story-gone') return learn(app, projectId)
  await renewWaiting(app, projectId, { codebook, codebookId, model, lesson })
}

/** A coded story as the learner takes it. */
function toLearnFrom({ role, title, text, themes }: CodedStoryRow): CodedStory {
  return {
    role,
    title,
    text,
    themes: themes.flatMap(({ code, evidence }) =>
      evidence.length === 0
        ? [{ code }]
        : evidence.map(({ start, end }) => ({ code, evidence: text.slice(start, end) })),
    ),
  }
}

type Lesson = {
  readonly codebook: Codebook
  readonly codebookId: string
  readonly model: ModelRow | undefined
  readonly lesson: number
}

/** New suggestions for every story that waits, a few at a time, made in the thread; nobody's decision is touched. */
async function renewWaiting(app: App, projectId: string, lesson: Lesson): Promise<void> {
  const { codebook, codebookId, model } = lesson
  const seenBefore = new Date(app.now().getTime() - QUIET_MINUTES * 60_000)
  for (;;) {
    const stories = await app.database.staff.inProject(projectId, (db) =>
      listStale(db, {
        projectId,
        modelId: model?.id,
        codebookId,
        seenBefore,
        most: STORIES_AT_ONCE,
      }),
    )
    if (stories.length === 0) return
    const said = await app.learner.suggest(stories, codebook, lesson.lesson)
    await app.database.staff.inProject(projectId, async (db) => {
      // Whoever opened a story meanwhile keeps what is on the screen.
      const opened = await listOpenedSince(
        db,
        projectId,
        stories.map(({ id }) => id),
        seenBefore,
      )
      for (const [at, story] of stories.entries())
        if (!opened.has(story.id))
          await storeSuggestions(db, projectId, story.id, said[at] ?? [], { codebookId, model })
    })
  }
}
