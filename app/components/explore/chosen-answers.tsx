import type { Variable } from '#analysis/explore/variables.ts'
import { useWords } from '../language.ts'
import { useAnswerText } from './value-text.ts'

/** What a teller chose, question by question, in the words of the form; about the teller last. Nothing when nothing was chosen. */
export function ChosenAnswers({
  answers,
  variables,
}: {
  answers: Readonly<Record<string, readonly string[]>>
  variables: readonly Variable[]
}) {
  const { readingList: say } = useWords()
  const textOf = useAnswerText(variables)
  const given = variables
    .filter(({ name }) => (answers[name] ?? []).length > 0)
    .sort((a, b) => Number(a.isAboutTeller) - Number(b.isAboutTeller))
  if (given.length === 0) return <p className="soft small">{say.noAnswers}</p>
  return (
    <dl className="chosen-answers">
      {given.map(({ name }) => (
        <div key={name}>
          <dt>{textOf(name, '').question}</dt>
          <dd>{(answers[name] ?? []).map((value) => textOf(name, value).answer).join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}
