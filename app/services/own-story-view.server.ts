import { allWordsFor } from '#app/words/teller-words.ts'
import { type AnswerInWords, answersInWords } from '#surveys/answer-words.ts'
import { maximumLength } from '#surveys/answers.ts'
import { type ConsentText, consentTexts } from '#surveys/consent.ts'
import { type Locale, listQuestions } from '#surveys/definition.ts'
import { type HistoryLine, storyHistory, storySteps } from '#surveys/story-history.ts'
import { listChangeable, type OwnStory } from './receipts.server.ts'

/** One consent as it was read, with the answer that holds now; `chosen` is undefined where there is none. */
export type OwnConsentView = ConsentText & {
  readonly chosen: string | undefined
  readonly mayChange: boolean
}

/** A teller's own story, ready to be drawn or written to a file: plain values in one language. */
export type OwnStoryView = {
  readonly kind: OwnStory['kind']
  readonly state: OwnStory['state']
  readonly submittedOn: string
  readonly steps: ReturnType<typeof storySteps>
  readonly history: readonly HistoryLine[]
  /** Title and text as typed; undefined when they were erased, or never were. */
  readonly typed: { readonly title: string; readonly text: string } | undefined
  readonly isErased: boolean
  readonly released: OwnStory['released']
  readonly answers: readonly AnswerInWords[]
  readonly mayCorrect: boolean
  readonly messages: OwnStory['messages']
  readonly mayAnswer: boolean
  readonly longest: { readonly title: number; readonly text: number }
  readonly consent:
    | {
        readonly givenOn: string
        readonly isAsRead: boolean
        readonly locale: Locale
        readonly sentences: readonly OwnConsentView[]
      }
    | undefined
}

/** Turns an own story into what the page and the files show. Consent stands in the language in which it was given. */
export function viewOwnStory(own: OwnStory, locale: Locale): OwnStoryView {
  const { definition } = own.version
  const { form } = allWordsFor(locale)
  const questions = listQuestions(definition)
  const ofPurpose = (purpose: string) => questions.find((one) => one.purpose === purpose)
  const [story, title] = [ofPurpose('story'), ofPurpose('title')]
  const changeable = new Set(listChangeable(own.version).map(({ name }) => name))
  const others = Object.entries({ ...own.answers, ...own.typed }).filter(
    ([name]) => name !== story?.name && name !== title?.name,
  )
  return {
    kind: own.kind,
    state: own.state,
    submittedOn: own.submittedOn,
    steps: storySteps(own),
    history: storyHistory({
      ...own,
      results: own.made.map(({ kind, toldNl, toldEn, day }) => ({
        kind,
        day,
        title: locale === 'nl' ? toldNl : toldEn || toldNl,
      })),
    }),
    typed: own.typed && {
      title: own.typed[title?.name ?? ''] ?? '',
      text: own.typed[story?.name ?? ''] ?? '',
    },
    isErased: own.typed === undefined && own.state === 'released',
    released: own.released,
    answers: answersInWords(definition, Object.fromEntries(others), locale, {
      notApplicable: form.notApplicable,
      dyad: form.dyad.value,
      triad: form.triad.summary,
      yes: form.kinds.yes,
      no: form.kinds.no,
      other: form.kinds.other,
    }),
    mayCorrect: own.mayCorrect,
    messages: own.messages,
    mayAnswer: own.mayAnswer,
    longest: { title: title ? maximumLength(title) : 0, text: story ? maximumLength(story) : 0 },
    consent: own.consent && {
      ...own.consent,
      sentences: consentTexts(definition, own.consent.locale).map((sentence) => {
        const chosen = own.consent?.choices[sentence.question]
        return {
          ...sentence,
          chosen: chosen === undefined ? undefined : String(chosen),
          mayChange: changeable.has(sentence.question),
        }
      }),
    },
  }
}
