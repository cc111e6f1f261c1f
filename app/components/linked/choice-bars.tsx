import { toggleAnswer } from '#analysis/explore/choose.ts'
import { Folded } from '../charts/folded.tsx'
import { ThemeBars } from '../charts/theme-bars.tsx'
import { useValueText } from '../explore/value-text.ts'
import { useWords } from '../language.ts'
import { drawnValues, isChosen, type QuestionCardProps, rolesIn } from './choice.ts'

/** The answers to a question with choices as bars, split by who tells; a press chooses an answer. */
export function ChoiceBars({
  variable,
  question,
  filter,
  hrefOf,
  title,
}: QuestionCardProps & { readonly title: string }) {
  const { charts, linked } = useWords()
  const text = useValueText(variable)
  const roles = rolesIn(filter)
  const { name } = variable
  const bars = drawnValues(question, filter).map(({ value, stories, byRole }) => ({
    code: value,
    label: text(value),
    total: stories,
    byRole,
  }))
  const draw = (drawn: typeof bars) => (
    <ThemeBars
      words={{ ...charts, theme: charts.answer }}
      title={title}
      sentence=""
      roles={roles}
      bars={drawn}
      isSelected={(value) => isChosen(filter, name, value)}
      hrefFor={(value, role) => {
        const chosen = role ? { ...filter, roles: [role] } : filter
        return hrefOf(
          role && isChosen(filter, name, value) ? chosen : toggleAnswer(chosen, name, value),
        )
      }}
    />
  )
  if (bars.length <= MOST) return draw(bars)
  const ordered = [...bars].sort((one, other) => other.total - one.total)
  return (
    <>
      {draw(ordered.slice(0, SHOWN))}
      <Folded summary={linked.otherAnswers(ordered.length - SHOWN)}>
        {() => draw(ordered.slice(SHOWN))}
      </Folded>
    </>
  )
}

/** A list that is longer shows so many of its answers, the fullest first, and the others when asked. */
const MOST = 12
const SHOWN = 8
