import { type ReactNode, useId } from 'react'
import { localText } from '#surveys/definition.ts'
import { useValueText } from '../explore/value-text.ts'
import { useStaffLocale, useWords } from '../language.ts'
import type { QuestionCardProps } from './choice.ts'
import { ChoiceBars } from './choice-bars.tsx'
import { KeepQuestion } from './keep-question.tsx'
import { LineBars } from './line-bars.tsx'
import { isMunicipalities, MunicipalityMap } from './municipality-map.tsx'
import { TriadZones } from './triad-zones.tsx'

/** One question with its chart: what was answered most in a sentence, the picture, the table, and how many did not answer. */
export function QuestionCard(props: QuestionCardProps) {
  const { variable, question } = props
  const { linked } = useWords()
  const locale = useStaffLocale()
  const id = useId()
  const title = localText(variable.title, locale)
  const text = useValueText(variable)
  const most = question.values.reduce<(typeof question.values)[number] | undefined>(
    (fullest, one) => (one.stories > (fullest?.stories ?? 0) ? one : fullest),
    undefined,
  )
  const sentence = most
    ? linked.most(text(most.value), most.stories, question.answered)
    : linked.nothing
  return (
    <article className="card" aria-labelledby={id} data-question={variable.name}>
      <h3 id={id}>{title}</h3>
      <p className="chart-sentence">{sentence}</p>
      <Picture {...props} title={title} />
      {question.unanswered.stories > 0 && (
        <p className="small soft">{linked.unanswered(question.unanswered.stories)}</p>
      )}
      <KeepQuestion
        variable={variable}
        question={question}
        filter={props.filter}
        title={title}
        sentence={sentence}
      />
    </article>
  )
}

function Picture(props: QuestionCardProps & { readonly title: string }): ReactNode {
  switch (props.question.kind) {
    case 'dyad':
      return <LineBars {...props} />
    case 'triad':
      return <TriadZones {...props} />
    default:
      return isMunicipalities(props.variable) ? (
        <MunicipalityMap {...props} />
      ) : (
        <ChoiceBars {...props} />
      )
  }
}
