import type { Words } from '#app/words/words.ts'
import type { QuestionView } from '#surveys/pages.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { useLocale } from '../language.ts'
import { InLanguage } from '../local-text.tsx'
import { PassBy } from './plain-choices.tsx'
import type { RankingProps } from './signifier-props.ts'

type Props = { readonly question: QuestionView; readonly words: Words['form'] }

/**
 * A number with its unit. A text field, because a field for numbers changes when somebody scrolls past it, and takes no comma
 * in some languages; the telephone shows its digits.
 */
export function PlainNumber({
  question,
  describedBy,
  isWrong,
}: {
  readonly question: QuestionView
  readonly describedBy: string | undefined
  readonly isWrong: boolean
}) {
  const locale = useLocale()
  const { decimals = 0, unit = '' } = question.number ?? {}
  // The digits of a telephone have no minus.
  const keys = (question.least ?? 0) < 0 ? 'text' : decimals > 0 ? 'decimal' : 'numeric'
  const isPassedBy = question.value === NOT_APPLICABLE
  const unitId = `eenheid-${question.name}`
  const typed = isPassedBy ? '' : String(question.value ?? '')
  return (
    <>
      <span className="number-field">
        <input
          type="text"
          inputMode={keys}
          dir="ltr"
          id={question.name}
          name={question.name}
          aria-label={question.naText ? question.title : undefined}
          defaultValue={locale === 'en' ? typed : typed.replace('.', ',')}
          autoComplete="off"
          aria-describedby={[unit && unitId, describedBy].filter(Boolean).join(' ') || undefined}
          aria-invalid={isWrong ? true : undefined}
        />
        {unit && (
          <span id={unitId}>
            <InLanguage language={question.language} text={unit} />
          </span>
        )}
      </span>
      <PassBy question={question} type="checkbox" />
    </>
  )
}

/** What was chosen, in order; undefined when the places that were sent make no order. */
function orderOf({ value, choices }: QuestionView): readonly string[] | undefined {
  if (!Array.isArray(value)) return value === undefined || value === NOT_APPLICABLE ? [] : undefined
  const known = new Set(choices.map((choice) => choice.value))
  return value.map(String).filter((one) => known.has(one))
}

/** The place that was given to a choice, right or wrong. */
function placeOf({ value }: QuestionView, choice: string): string {
  if (Array.isArray(value)) {
    const place = value.map(String).indexOf(choice)
    return place < 0 ? '' : String(place + 1)
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, choice)) return ''
  return String((value as Readonly<Record<string, unknown>>)[choice])
}

/** Things to put in order: a list of places for each. A script makes buttons of it. */
export function PlainRanking({ question, words }: Props) {
  const most = Math.min(
    question.maxSelectedChoices ?? question.choices.length,
    question.choices.length,
  )
  const places = Array.from({ length: most }, (_, index) => String(index + 1))
  const props: Omit<RankingProps, 'words'> = {
    name: question.name,
    language: question.language,
    items: question.choices,
    most,
    notApplicable: question.naText,
    value: question.value === NOT_APPLICABLE ? NOT_APPLICABLE : (orderOf(question) ?? []),
  }
  // What makes no order is shown as it was chosen, to be put right.
  const isRich = orderOf(question) !== undefined
  return (
    <div {...(isRich ? { 'data-island': 'ranking', 'data-props': JSON.stringify(props) } : {})}>
      <p className="question-hint">{words.kinds.ranking.hint}</p>
      <div className="ranking-plain">
        {question.choices.map((choice) => (
          <label key={choice.value}>
            <InLanguage language={question.language} text={choice.text} />
            <select
              name={`${question.name}.${choice.value}`}
              defaultValue={placeOf(question, choice.value)}
            >
              <option value="">{words.kinds.ranking.none}</option>
              {places.map((place) => (
                <option key={place} value={place}>
                  {words.kinds.ranking.place(Number(place))}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <PassBy question={question} type="checkbox" />
    </div>
  )
}
