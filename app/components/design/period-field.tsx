import { useId } from 'react'
import { useWords } from '#app/components/language.ts'
import { PERIOD_WORDS } from '#app/words/period-words.ts'
import type { Question } from '#surveys/definition.ts'
import { textIn } from '#surveys/design/set.ts'
import { type PeriodBound, periodChoices } from '#surveys/period.ts'
import { FlagField } from './fields.tsx'

/** Where one class ends and the next begins: rough, because a date says too much about somebody. */
const CLASSES: readonly (readonly PeriodBound[])[] = [
  ['1y', '2y', '5y'],
  ['1y', '3y', '6y'],
  ['6m', '1y', '2y'],
  ['1m', '6m', '1y'],
]

const textOf = (choices: ReturnType<typeof periodChoices>) =>
  choices.map(({ text }) => text.default).join(' · ')

/** In which classes people say how long ago something was. */
export function PeriodField({
  question,
  label,
  onChange,
}: {
  question: Question
  label: string
  onChange: (choices: ReturnType<typeof periodChoices>) => void
}) {
  const { design } = useWords()
  const id = useId()
  const choices = question.choices ?? []
  const values = choices.map(({ value }) => value)
  const isUnsure = values.includes('unknown')
  const make = (bounds: readonly PeriodBound[], unsure: boolean) =>
    periodChoices(bounds, PERIOD_WORDS, unsure ? ['unknown'] : [])
  const chosen = CLASSES.findIndex(
    (bounds) =>
      make(bounds, isUnsure)
        .map(({ value }) => value)
        .join() === values.join(),
  )
  return (
    <div className="design-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const bounds = CLASSES[Number(target.value)]
          if (bounds) onChange(make(bounds, isUnsure))
        }}
      >
        {chosen < 0 && (
          <option value={-1}>
            {choices.map(({ text }) => textIn(text, 'default')).join(' · ')}
          </option>
        )}
        {CLASSES.map((bounds, index) => (
          <option key={bounds.join()} value={index}>
            {textOf(make(bounds, isUnsure))}
          </option>
        ))}
      </select>
      {chosen >= 0 && (
        <FlagField
          label={design.inspector.unsure}
          isOn={isUnsure}
          onChange={(unsure) => onChange(make(CLASSES[chosen] ?? [], unsure))}
        />
      )}
    </div>
  )
}
