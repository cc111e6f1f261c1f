import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { toggleAnswer } from '#analysis/explore/choose.ts'
import { localText } from '#surveys/definition.ts'
import { TriadDensity } from '../charts/triad-density.tsx'
import { useValueText } from '../explore/value-text.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { isChosen, type QuestionCardProps } from './choice.ts'

/** The answers to a triangle: density, points and seven zones; a press chooses a zone. */
export function TriadZones({
  variable,
  question,
  filter,
  hrefOf,
  title,
}: QuestionCardProps & { readonly title: string }) {
  const { charts, workroom } = useWords()
  const locale = useStaffLocale()
  const text = useValueText(variable)
  const { name } = variable
  const countOf = (value: string) =>
    question.values.find((one) => one.value === value)?.stories ?? 0
  const [top = '', left = '', right = ''] = variable.values.map((one) =>
    localText(one.text, locale),
  )
  const fits = countOf('na')
  return (
    <TriadDensity
      words={{
        ...charts,
        zones: Object.fromEntries(ZONES.map((zone) => [zone, text(zone)])) as Record<Zone, string>,
      }}
      title={title}
      sentence=""
      corners={[top, left, right]}
      zones={Object.fromEntries(ZONES.map((zone) => [zone, countOf(zone)])) as Record<Zone, number>}
      density={question.density}
      note={fits > 0 ? workroom.na(fits) : undefined}
      isSelected={(zone) => isChosen(filter, name, zone)}
      hrefFor={(zone) => hrefOf(toggleAnswer(filter, name, zone))}
    />
  )
}
