import type { Variable } from '#analysis/explore/variables.ts'
import type { StaffLocale } from '#app/words/words.ts'
import { localText } from '#surveys/definition.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { useStaffLocale, useWords } from '../language.ts'

/** The words of a value: of a zone of a triad, its corner or corners. */
export function useValueText(variable: Variable): (value: string) => string {
  const { mirror, charts } = useWords()
  const locale = useStaffLocale()
  return (value) =>
    value === NOT_APPLICABLE ? charts.classes.na : valueText(variable, value, locale, mirror.middle)
}

function valueText(
  { kind, values }: Variable,
  value: string,
  locale: StaffLocale,
  middle: string,
): string {
  const textAt = (at: number) => values[at] && localText(values[at].text, locale)
  if (kind !== 'triad') return textAt(values.findIndex((one) => one.value === value)) ?? value
  if (value === 'middle') return middle
  return [...value].map((letter) => textAt('abc'.indexOf(letter)) ?? letter).join(' + ')
}

/** The words of any value of any of these questions. */
export function useAnswerText(
  variables: readonly Variable[],
): (name: string, value: string) => { readonly question: string; readonly answer: string } {
  const { mirror, charts } = useWords()
  const locale = useStaffLocale()
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  return (name, value) => {
    const variable = byName.get(name)
    if (!variable) return { question: name, answer: value }
    return {
      question: localText(variable.title, locale),
      answer:
        value === NOT_APPLICABLE
          ? charts.classes.na
          : valueText(variable, value, locale, mirror.middle),
    }
  }
}
