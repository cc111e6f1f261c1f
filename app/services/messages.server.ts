import { recordEvent } from '#db/queries/events.ts'
import { insertMessage, lastNumber, setAnswersRead } from '#db/queries/messages.ts'
import { lockStory } from '#db/queries/stories.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { openWithKey, type Reviewer, type ReviewProblem } from './deidentification.server.ts'
import { isId } from './http.server.ts'
import { messageText, sealMessage } from './message-seals.server.ts'

export type WriteProblem = ReviewProblem | { readonly code: 'message-empty' }

const EVENT = { note: 'note.written', 'to-teller': 'message.written' } as const

/**
 * Writes a note for the other readers, or a message that the teller reads with the code.
 *
 * Both are kept under the key of the story; the teller never learns who wrote. Problems: `message-empty` (no words, or more
 * than 2000 characters), `story-unknown`, `story-not-waiting` (released or taken back).
 */
export async function writeToStory(
  app: App,
  projectId: string,
  storyId: string,
  message: { readonly kind: 'note' | 'to-teller'; readonly text: string },
  reviewer: Reviewer,
): Promise<Result<null, WriteProblem>> {
  const text = messageText(message.text)
  if (text === undefined) return fail({ code: 'message-empty' })
  const { kind } = message
  return app.database.deidentification.inProject(projectId, async (tx) => {
    const story = isId(storyId) ? await lockStory(tx, projectId, storyId) : undefined
    if (!story) return fail({ code: 'story-unknown' })
    if (story.state !== 'proposed' && story.state !== 'prepared')
      return fail({ code: 'story-not-waiting' })
    const opened = await openWithKey(app, tx, story, reviewer.userId)
    if (!opened) return fail({ code: 'story-unknown' })
    const number = (await lastNumber(tx, projectId, storyId, kind)) + 1
    const at = app.now()
    await insertMessage(tx, {
      projectId,
      storyId,
      kind,
      number,
      sealed: sealMessage(opened.key, { storyId, kind, number }, text),
      writtenBy: reviewer.userId,
      writtenOn: dayOf(at),
    })
    await recordEvent(tx, { projectId, kind: EVENT[kind], actorId: reviewer.userId, storyId, at })
    return ok(null)
  })
}

/** Says that the teller's answers were read: the story loses its place in front. Doing it twice changes nothing. */
export async function markAnswersRead(
  app: App,
  projectId: string,
  storyId: string,
  reviewer: Reviewer,
): Promise<Result<null, ReviewProblem>> {
  return app.database.deidentification.inProject(projectId, async (tx) => {
    const story = isId(storyId) ? await lockStory(tx, projectId, storyId) : undefined
    if (!story) return fail({ code: 'story-unknown' })
    const at = app.now()
    if (await setAnswersRead(tx, projectId, storyId, dayOf(at)))
      await recordEvent(tx, {
        projectId,
        kind: 'answer.read',
        actorId: reviewer.userId,
        storyId,
        at,
      })
    return ok(null)
  })
}
