import type { AnswerProblem } from '#surveys/answers.ts'
import type { Locale } from '#surveys/definition.ts'
import type { Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { type TakenUp, takeUp } from './later.server.ts'
import { htmlFile, jsonFile, type OwnFile } from './own-story-file.server.ts'
import { type OwnStoryView, viewOwnStory } from './own-story-view.server.ts'
import {
  answerReaders,
  type CorrectProblem,
  changeConsents,
  correctStory,
  lookUpStory,
  type OwnStory,
  type ReceiptProblem,
  withdrawStory,
} from './receipts.server.ts'

/** The fields of a posted form. */
type Posted = { get(name: string): unknown }

/** What the code page shows after a post: the story with the code that opened it, or why not. */
export type CodeAnswer = {
  readonly typedCode: string
  readonly own?: OwnStoryView
  /** A form that was put aside under this code. */
  readonly waiting?: TakenUp
  readonly problem?: CorrectProblem['code'] | 'message-empty'
  readonly done?: 'correct' | 'consent' | 'mail'
  /** An answer to the readers that was not taken. */
  readonly triedAnswer?: string
  /** A correction that was not taken, to be shown again with what is wrong with it. */
  readonly tried?: { readonly title: string; readonly text: string }
  readonly answers?: readonly AnswerProblem[]
}

const codeIn = (fields: Posted) => String(fields.get('code') ?? '').slice(0, 100)

/** Does what the code page was asked to do: look, correct, veto, change consents or take back; look also finds a form that was put aside. */
export async function actOnOwnStory(
  app: App,
  projectId: string,
  fields: Posted,
  visitor: string,
  locale: Locale,
): Promise<CodeAnswer> {
  const typedCode = codeIn(fields)
  const shown = [app, projectId, typedCode, visitor] as const
  const intent = String(fields.get('intent') ?? '')
  const answer = (outcome: Result<OwnStory, ReceiptProblem>): CodeAnswer =>
    outcome.ok
      ? { typedCode, own: viewOwnStory(outcome.value, locale) }
      : { typedCode, problem: outcome.problem.code }
  switch (intent) {
    case 'correct': {
      const text = (name: string) => String(fields.get(name) ?? '')
      const tried = { title: text('title'), text: text('text') }
      const corrected = await correctStory(...shown, tried)
      if (corrected.ok) return { ...answer(corrected), done: 'correct' }
      const { problem } = corrected
      if (problem.code !== 'answers' && problem.code !== 'too-late-to-correct')
        return { typedCode, problem: problem.code }
      const answers = problem.code === 'answers' ? problem.answers : []
      return { ...answer(await lookUpStory(...shown)), problem: problem.code, tried, answers }
    }
    case 'veto':
      return answer(
        await changeConsents(...shown, ({ purpose }) =>
          purpose === 'consent-quote' ? 'no' : undefined,
        ),
      )
    case 'consents': {
      const changed = await changeConsents(...shown, ({ name }) => fields.get(name) ?? undefined)
      return changed.ok ? { ...answer(changed), done: 'consent' } : answer(changed)
    }
    case 'answer': {
      const triedAnswer = String(fields.get('answer') ?? '')
      const answered = await answerReaders(...shown, triedAnswer)
      if (answered.ok) return { ...answer(answered), done: 'mail' }
      const { code: problem } = answered.problem
      return { ...answer(await lookUpStory(...shown)), problem, triedAnswer }
    }
    case 'withdraw':
      return answer(await (fields.get('sure') === 'yes' ? withdrawStory : lookUpStory)(...shown))
    default: {
      const found = await lookUpStory(...shown)
      const isUnknown = !found.ok && found.problem.code === 'receipt-unknown'
      const waiting = isUnknown ? await takeUp(app, projectId, typedCode) : undefined
      return waiting ? { typedCode, waiting } : answer(found)
    }
  }
}

/** The story of a posted code as a file; undefined when the code opens nothing, or nothing is left to take along. */
export async function fileOfOwnStory(
  app: App,
  projectId: string,
  fields: Posted,
  visitor: string,
  locale: Locale,
): Promise<OwnFile | undefined> {
  const found = await lookUpStory(app, projectId, codeIn(fields), visitor)
  if (!found.ok || found.value.state === 'withdrawn') return undefined
  const view = viewOwnStory(found.value, locale)
  return (fields.get('format') === 'json' ? jsonFile : htmlFile)(view, locale)
}
