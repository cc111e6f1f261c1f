import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { toggleAnswer } from '#analysis/explore/choose.ts'
import { localText } from '#surveys/definition.ts'
import { Folded } from '../charts/folded.tsx'
import { useHydrated } from '../charts/hydrated.ts'
import { TriadDensity } from '../charts/triad-density.tsx'
import { useValueText } from '../explore/value-text.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { isChosen, type QuestionCardProps, rolesIn } from './choice.ts'
import { TriadMultiples } from './triad-multiples.tsx'

/** The answers to a triangle: density, points and seven zones; a press chooses a zone. */
export function TriadZones({
  variable,
  question,
  filter,
  hrefOf,
  title,
}: QuestionCardProps & { readonly title: string }) {
  const { charts, workroom, linked } = useWords()
  const isHydrated = useHydrated()
  const locale = useStaffLocale()
  const text = useValueText(variable)
  const { name } = variable
  const roles = rolesIn(filter).filter((role) =>
    question.values.some(({ byRole }) => byRole[role] > 0),
  )
  const countOf = (value: string) =>
    question.values.find((one) => one.value === value)?.stories ?? 0
  const [top = '', left = '', right = ''] = variable.values.map((one) =>
    localText(one.text, locale),
  )
  const fits = countOf('na')
  const words = {
    ...charts,
    zones: Object.fromEntries(ZONES.map((zone) => [zone, text(zone)])) as Record<Zone, string>,
  }
  return (
    <>
      <TriadDensity
        words={words}
        title={title}
        sentence=""
        corners={[top, left, right]}
        zones={
          Object.fromEntries(ZONES.map((zone) => [zone, countOf(zone)])) as Record<Zone, number>
        }
        density={question.density}
        note={fits > 0 ? workroom.na(fits) : undefined}
        isSelected={(zone) => isChosen(filter, name, zone)}
        hrefFor={(zone) => hrefOf(toggleAnswer(filter, name, zone))}
      />
      {isHydrated && roles.length > 1 && (
        <Folded summary={linked.byTeller} isLazy>
          {() => (
            <TriadMultiples
              words={words}
              title={title}
              corners={[top, left, right]}
              roles={roles}
              question={question}
            />
          )}
        </Folded>
      )}
    </>
  )
}
