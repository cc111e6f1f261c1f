import type { Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { composeStory } from './composed-story.server.ts'
import {
  type Actor,
  changeInsight,
  citePassage,
  type InsightProblem,
  setInsightState,
  tellInsight,
  uncitePassage,
} from './insights.server.ts'

/** Does what the forms on the page of an insight ask; anything unknown saves the text. */
export function answerInsightForm(
  app: App,
  actor: Actor,
  id: string,
  intent: string,
  form: FormData,
): Promise<Result<null, InsightProblem>> {
  const field = (name: string) => String(form.get(name) ?? '')
  const storyId = field('story')
  const start = Number(field('start') || Number.NaN)
  switch (intent) {
    case 'cite':
    case 'cite-against':
      return citePassage(app, actor, id, {
        storyId,
        start,
        end: Number(field('end') || Number.NaN),
        contradicts: intent === 'cite-against',
      })
    case 'uncite':
      return uncitePassage(app, actor, id, { storyId, start })
    case 'ready':
    case 'draft':
    case 'dropped':
      return setInsightState(app, actor, id, intent, field('reason'))
    case 'tell':
    case 'untell':
      return tellInsight(app, actor, id, {
        nl: field('nl'),
        en: field('en'),
        isTold: intent === 'tell',
      })
    case 'compose':
    case 'compose-show':
      return composeStory(app, actor, id, {
        text: field('composed').replace(/\r\n?/g, '\n'),
        isShown: intent === 'compose-show',
      })
    default:
      return changeInsight(app, actor, id, {
        claim: field('claim'),
        readings: field('readings').replace(/\r\n?/g, '\n'),
      })
  }
}
