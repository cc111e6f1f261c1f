import type { Words } from '#app/words/words.ts'
import type { QuestionView } from '#surveys/pages.ts'
import { isTenths, NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { useLocale } from '../language.ts'
import { InLanguage } from '../local-text.tsx'
import { PassBy } from './plain-choices.tsx'
import type { Coins, DividePointsProps, DyadProps, Points, TriadProps } from './signifier-props.ts'

type Props = { readonly question: QuestionView; readonly words: Words['form'] }

const PLACES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

/** The attributes by which the island script finds its place; what is drawn inside works when that script never comes. */
function island(name: 'dyad' | 'triad' | 'dividepoints', props: unknown) {
  return { 'data-island': name, 'data-props': JSON.stringify(props) }
}

/** A line between two extremes as eleven numbers. */
export function PlainDyad({ question, words }: Props) {
  const locale = useLocale()
  const notApplicable = question.naText || words.notApplicable
  const isKnown = question.value === NOT_APPLICABLE || Number.isInteger(question.value)
  const props: Omit<DyadProps, 'words'> = {
    name: question.name,
    left: question.leftText,
    right: question.rightText,
    title: question.title,
    language: question.language,
    notApplicable,
    value: isKnown ? (question.value as DyadProps['value']) : undefined,
  }
  return (
    <div {...island('dyad', props)}>
      <p className="question-hint">
        {words.dyad.plainHint} {words.dyad.between(question.leftText, question.rightText)}
      </p>
      <div className="dyad-plain">
        {PLACES.map((place) => (
          <label key={place} className="option">
            <input
              type="radio"
              name={question.name}
              value={place}
              defaultChecked={question.value === place}
            />
            {place / 10}
          </label>
        ))}
      </div>
      <label className="option option-slim">
        <input
          type="radio"
          name={question.name}
          value={NOT_APPLICABLE}
          defaultChecked={question.value === NOT_APPLICABLE}
        />
        <InLanguage language={question.naText ? question.language : locale} text={notApplicable} />
      </label>
    </div>
  )
}

/** What was typed into the three fields, right or wrong, as text. */
function typedCoins(value: unknown): readonly unknown[] {
  const tenths =
    typeof value === 'object' && value !== null ? (value as { tenths?: unknown }).tenths : undefined
  return Array.isArray(tenths) ? tenths : []
}

/** Ten coins over three fields. */
export function PlainTriad({ question, words }: Props) {
  const locale = useLocale()
  const notApplicable = question.naText || words.notApplicable
  const typed = typedCoins(question.value)
  const by =
    typeof question.value === 'object' && question.value
      ? (question.value as { by?: unknown }).by
      : undefined
  const isSafe =
    typed.length === 3 && typed.every((part) => Number.isInteger(part) && (part as number) >= 0)
  const props: Omit<TriadProps, 'words'> = {
    name: question.name,
    title: question.title,
    language: question.language,
    corners: question.corners.map((corner) => corner.text) as unknown as TriadProps['corners'],
    shown: question.cornersShown,
    notApplicable,
    value:
      question.value === NOT_APPLICABLE
        ? NOT_APPLICABLE
        : isSafe
          ? {
              tenths: typed as unknown as Coins,
              by: isTenths(typed) ? ((by ?? 'plain') as 'plain') : 'coins',
            }
          : undefined,
  }
  return (
    <div {...island('triad', props)}>
      <p className="question-hint">{words.triad.hint}</p>
      <div className="coins-plain">
        {question.corners.map((corner, index) => (
          <label key={corner.value}>
            <InLanguage language={question.language} text={corner.text} />
            <input
              type="number"
              name={`${question.name}.${question.cornersShown[index]}`}
              min={0}
              max={10}
              inputMode="numeric"
              defaultValue={typed[question.cornersShown[index] ?? index] as number | undefined}
            />
          </label>
        ))}
      </div>
      <label className="option option-slim">
        <input
          type="checkbox"
          name={question.name}
          value={NOT_APPLICABLE}
          defaultChecked={question.value === NOT_APPLICABLE}
        />
        <InLanguage language={question.naText ? question.language : locale} text={notApplicable} />
      </label>
    </div>
  )
}

/** Points over any number of fields. */
export function PlainDividePoints({ question, words }: Props) {
  const total = question.most ?? 10
  const typed: Readonly<Record<string, unknown>> =
    typeof question.value === 'object' && question.value !== null ? { ...question.value } : {}
  const isCount = (part: unknown): part is number => Number.isInteger(part) && Number(part) >= 0
  const props: Omit<DividePointsProps, 'words'> = {
    name: question.name,
    items: question.items,
    total,
    notApplicable: question.naText,
    value:
      question.value === NOT_APPLICABLE
        ? NOT_APPLICABLE
        : (Object.fromEntries(
            Object.entries(typed).filter((entry): entry is [string, number] => isCount(entry[1])),
          ) satisfies Points),
  }
  return (
    <div {...island('dividepoints', props)}>
      <p className="question-hint">{words.points.left(total, total)}</p>
      <div className="coins-plain">
        {question.items.map((item) => (
          <label key={item.value}>
            {item.text}
            <input
              type="number"
              name={`${question.name}.${item.value}`}
              min={0}
              max={total}
              inputMode="numeric"
              defaultValue={typed[item.value] as number | undefined}
            />
          </label>
        ))}
      </div>
      <PassBy question={question} type="checkbox" />
    </div>
  )
}
