import { Form } from '@remix-run/react'
import type { Role } from '#analysis/dashboard/facts.ts'
import { FEW } from '#analysis/explore/mirror.ts'
import { PATTERN_MARKS, type PatternMark, type ScannedPattern } from '#analysis/explore/scan.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { useWords } from '../language.ts'
import { type ThemeNames, useThemeName } from '../theme-name.ts'
import { useAnswerText } from './value-text.ts'

/** Twice as many as the least that is looked at: fewer than this is called small. */
const SMALL = 2 * FEW

/** One pattern in words, with the way to its stories and to those that say otherwise. */
export function PatternCard({
  pattern,
  variables,
  names,
  looked,
  workroomAt,
}: {
  pattern: ScannedPattern & { readonly mark: PatternMark | undefined }
  variables: readonly Variable[]
  names: ThemeNames
  looked: number
  workroomAt: string
}) {
  const { patterns: say, mirror } = useWords()
  const sentence = usePatternSentence(variables, names)
  const { inside, outside, difference, label, q, read, otherwise, key } = pattern
  const others = difference.value > 0 ? inside.of - inside.count : inside.count
  return (
    <li className="card">
      <p>
        <strong>{sentence(pattern)}</strong>{' '}
        {say.shares(
          `${mirror.percent(inside.count / inside.of)} (${say.counts(inside.count, inside.of)})`,
          `${mirror.percent(outside.count / outside.of)} (${say.counts(outside.count, outside.of)})`,
        )}{' '}
        <span className={label === 'no-chance' ? 'tag tag-helped' : 'tag'}>
          {mirror.label[label]}
        </span>
      </p>
      {inside.of < SMALL && <p className="soft small">{say.few}</p>}
      {others > 0 && <p className="soft small">{say.minority(others)}</p>}
      <p className="row">
        {read && (
          <a
            className="button button-small"
            href={`${workroomAt}/samen-lezen${read}${read ? '&' : '?'}soort=samen`}
          >
            {say.read}
          </a>
        )}
        {otherwise && others > 0 && (
          <a className="button button-small" href={`${workroomAt}/verhalen${otherwise}`}>
            {say.otherwise}
          </a>
        )}
        {read && (
          <a className="button button-small" href={`${workroomAt}/inzichten${read}`}>
            {say.insight}
          </a>
        )}
      </p>
      <details className="chart-details">
        <summary>{mirror.method}</summary>
        <p className="measure">
          {say.methodText(
            looked,
            mirror.percent(difference.low),
            mirror.percent(difference.high),
            q < 0.001 ? '< 0,1 %' : mirror.percent(q),
          )}
        </p>
      </details>
      <Form method="post" preventScrollReset className="row">
        <input type="hidden" name="key" value={key} />
        {PATTERN_MARKS.filter((mark) => mark !== pattern.mark).map((mark) => (
          <button key={mark} className="button button-small" name="mark" value={mark} type="submit">
            {say.mark[mark]}
          </button>
        ))}
        {pattern.mark && (
          <button className="button button-small" name="mark" value="" type="submit">
            {say.unmark}
          </button>
        )}
      </Form>
    </li>
  )
}

/** Says a pattern in one sentence, which ends on a colon: numbers come after it. */
export function usePatternSentence(
  variables: readonly Variable[],
  names: ThemeNames,
): (pattern: ScannedPattern) => string {
  const { patterns: say } = useWords()
  const nameOf = useThemeName(names)
  const textOf = useAnswerText(variables)
  return ({ group, what, difference }) => {
    const isMore = difference.value > 0
    const answer = textOf(what.source, what.code)
    if (group.kind === 'answer') {
      const given = textOf(group.source, group.code)
      return `${say.withAnswer(given.question, given.answer)}, ${say.saysAnswerOne(answer.question, answer.answer, isMore)}:`
    }
    const who =
      group.kind === 'role' ? say.role(group.code as Role) : say.withTheme(nameOf(group.code))
    const says =
      what.kind === 'theme'
        ? say.saysTheme(nameOf(what.code), isMore)
        : say.saysAnswer(answer.question, answer.answer, isMore)
    return `${who} ${says}:`
  }
}
