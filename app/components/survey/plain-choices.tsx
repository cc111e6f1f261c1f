import type { Words } from '#app/words/words.ts'
import type { QuestionView } from '#surveys/pages.ts'
import { OTHER } from '#surveys/question-kinds.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { useLocale, useWords } from '../language.ts'
import { InLanguage } from '../local-text.tsx'
import { ChoicePicture } from './choice-picture.tsx'
import { Face } from './face.tsx'

type Props = { readonly question: QuestionView }

const SHORT = 24

const isChosen = (question: QuestionView, value: string): boolean =>
  Array.isArray(question.value)
    ? question.value.map(String).includes(value)
    : String(question.value ?? '') === value

/** One or more choices, with a picture where the definition asks for them, and the way past them below. */
export function Choices({ question, type }: Props & { type: 'radio' | 'checkbox' }) {
  const isShort = question.choices.every((choice) => choice.text.length <= SHORT)
  const isMany = question.choices.length > 3
  const className = question.hasPictures
    ? 'options options-pictures'
    : isShort && isMany
      ? 'options options-short'
      : 'options'
  return (
    <>
      <div className={className}>
        {question.choices.map((choice) => (
          <label key={choice.value} className="option">
            <input
              type={type}
              name={question.name}
              value={choice.value}
              defaultChecked={isChosen(question, choice.value)}
            />
            {question.hasPictures && <ChoicePicture choice={choice.value} />}
            <InLanguage language={question.language} text={choice.text} />
          </label>
        ))}
      </div>
      {question.other && <Other question={question} other={question.other} type={type} />}
      <PassBy question={question} type={type} />
    </>
  )
}

/** "Other", with a field that stands there once it is chosen; where a browser cannot tell, it always does. */
function Other({
  question,
  other,
  type,
}: Props & { other: NonNullable<QuestionView['other']>; type: 'radio' | 'checkbox' }) {
  const locale = useLocale()
  const { kinds } = useWords().form
  return (
    <div className="option-other">
      <label className="option">
        <input
          type={type}
          name={question.name}
          value={OTHER}
          defaultChecked={isChosen(question, OTHER)}
        />
        <InLanguage
          language={other.text ? question.language : locale}
          text={other.text || kinds.other}
        />
      </label>
      <label className="option-other-text">
        {kinds.otherField}
        <input
          type="text"
          name={`${question.name}.other`}
          defaultValue={other.typed}
          autoComplete="off"
          dir="auto"
        />
      </label>
    </div>
  )
}

/** Yes, no, and where there are words for it the way past the question. */
export function YesOrNo({ question }: Props) {
  const { kinds } = useWords().form
  const locale = useLocale()
  const words = [kinds.yes, kinds.no]
  return (
    <>
      <div className="options options-short">
        {question.choices.map((choice, index) => (
          <label key={choice.value} className="option">
            <input
              type="radio"
              name={question.name}
              value={choice.value}
              defaultChecked={String(question.value) === choice.value}
            />
            <InLanguage
              language={choice.text ? question.language : locale}
              text={choice.text || (words[index] ?? '')}
            />
          </label>
        ))}
      </div>
      <PassBy question={question} type="radio" />
    </>
  )
}

/** Feelings to tick, each with a face above its name. */
export function Feelings({ question }: Props) {
  return (
    <>
      <div className="options options-pictures">
        {question.choices.map((choice) => (
          <label key={choice.value} className="option">
            <input
              type="checkbox"
              name={question.name}
              value={choice.value}
              defaultChecked={isChosen(question, choice.value)}
            />
            <Face feeling={choice.value} />
            <InLanguage language={question.language} text={choice.text} />
          </label>
        ))}
      </div>
      <PassBy question={question} type="checkbox" />
    </>
  )
}

/** The way past a question, where it has words for it. */
export function PassBy({ question, type }: Props & { type: 'radio' | 'checkbox' }) {
  if (!question.naText) return null
  return (
    <label className="option option-slim">
      <input
        type={type}
        name={question.name}
        value={NOT_APPLICABLE}
        defaultChecked={isChosen(question, NOT_APPLICABLE)}
      />
      <InLanguage language={question.language} text={question.naText} />
    </label>
  )
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

/**
 * One line of choices for each row. Columns that are numbers become a narrow scale with words at its ends, so that a
 * telephone shows it whole; every number says its words to who cannot see the scale.
 */
export function Matrix({ question, words }: Props & { words: Words['form'] }) {
  const places = question.columns.filter((column) => /^\d+$/.test(column.value))
  const isScale = places.length > 2
  const others = isScale
    ? question.columns.filter((column) => !places.includes(column))
    : question.columns
  const isPut = (row: string, column: string) => String(partOf(question.value, row)) === column
  return (
    <>
      {isScale && (
        <p className="question-hint">
          {words.dyad.scale(
            places[0]?.value ?? '',
            places[0]?.text ?? '',
            places.at(-1)?.value ?? '',
            places.at(-1)?.text ?? '',
          )}
        </p>
      )}
      {question.rows.map((row) => (
        <fieldset key={row.value} className="matrix-row">
          <legend>
            <InLanguage language={question.language} text={row.text} />
          </legend>
          {isScale && (
            <div className="scale">
              {places.map((column) => (
                <label key={column.value} className="option" title={column.text}>
                  <input
                    type="radio"
                    name={`${question.name}.${row.value}`}
                    value={column.value}
                    defaultChecked={isPut(row.value, column.value)}
                  />
                  <span aria-hidden="true">{column.value}</span>
                  <span className="visually-hidden">
                    <InLanguage language={question.language} text={column.text} />
                  </span>
                </label>
              ))}
            </div>
          )}
          {others.length > 0 && (
            <div className={isScale ? undefined : 'options options-short'}>
              {others.map((column) => (
                <label
                  key={column.value}
                  className={isScale ? 'option option-slim small' : 'option'}
                >
                  <input
                    type="radio"
                    name={`${question.name}.${row.value}`}
                    value={column.value}
                    defaultChecked={isPut(row.value, column.value)}
                  />
                  <InLanguage language={question.language} text={column.text} />
                </label>
              ))}
            </div>
          )}
        </fieldset>
      ))}
      <PassBy question={question} type="checkbox" />
    </>
  )
}
