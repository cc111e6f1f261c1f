import { useId } from 'react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import type { Question, SurveyDefinition } from '#surveys/definition.ts'
import {
  earlierQuestions,
  firstRule,
  firstValues,
  isOrdered,
  type PlainCondition,
  type Rule,
  type Single,
  type Test,
  takesList,
  takesNothing,
  testsFor,
  toPlain,
  toSource,
  valuesFor,
} from '#surveys/design/plain-conditions.ts'
import { textIn } from '#surveys/design/set.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { skipInWords } from '#surveys/skip-logic.ts'
import { NumberField } from './fields.tsx'
import { titleOf } from './selection.ts'
import type { Acts } from './use-design.ts'

type At =
  | { readonly of: 'question'; readonly question: string }
  | { readonly of: 'page'; readonly page: string }

type ConditionProps = {
  readonly definition: SurveyDefinition
  readonly at: At
  readonly source: string | undefined
  readonly acts: Acts
}

/**
 * When a question or page is shown, as rules on what was asked before it.
 *
 * A condition that says more than the rules can is shown in words and kept.
 */
export function ConditionField({ definition, at, source, acts }: ConditionProps) {
  const { design } = useWords()
  const { when } = design
  const earlier = earlierQuestions(definition, at.of === 'page' ? { page: at.page } : at)
  const plain = source === undefined ? undefined : toPlain(source)
  const set = (next: string) =>
    acts.do({ do: 'set', at, property: 'visibleIf', value: next || null })
  const change = (next: PlainCondition) => set(toSource(next))
  const last = earlier.at(-1)
  return (
    <fieldset className="design-when">
      <legend>{when.title}</legend>
      {source === undefined && (
        <>
          <p>{when.always}</p>
          {last ? (
            <button
              type="button"
              className="button button-small"
              onClick={() => change({ join: 'all', rules: [firstRule(last)] })}
            >
              {when.add}
            </button>
          ) : (
            <p className="small soft">{when.none}</p>
          )}
        </>
      )}
      {source !== undefined && !plain && (
        <>
          <p>{when.complex}</p>
          <InWords definition={definition} source={source} />
          <button type="button" className="button button-small" onClick={() => set('')}>
            {when.drop}
          </button>
        </>
      )}
      {plain && <Rules plain={plain} earlier={earlier} definition={definition} change={change} />}
    </fieldset>
  )
}

/** A condition as tellers on paper read it; as it is stored where even that cannot be said. */
function InWords({ definition, source }: { definition: SurveyDefinition; source: string }) {
  const { paper, form } = useWords()
  const locale = useStaffLocale()
  let text = source
  try {
    const { notApplicable } = form
    text = skipInWords(source, { definition, locale, words: paper.skip, notApplicable })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return <p className="note">{text}</p>
}

function Rules({
  plain,
  earlier,
  definition,
  change,
}: {
  plain: PlainCondition
  earlier: readonly Question[]
  definition: SurveyDefinition
  change: (next: PlainCondition) => void
}) {
  const { design } = useWords()
  const { when } = design
  const id = useId()
  const { join, rules } = plain
  const put = (place: number, rule: Rule) =>
    change({ ...plain, rules: rules.map((one, index) => (index === place ? rule : one)) })
  const last = earlier.at(-1)
  return (
    <>
      {rules.length > 1 && (
        <div className="design-field">
          <label htmlFor={id}>{when.join}</label>
          <select
            id={id}
            value={join}
            onChange={({ target }) => change({ ...plain, join: target.value as 'all' | 'any' })}
          >
            <option value="all">{when.all}</option>
            <option value="any">{when.any}</option>
          </select>
        </div>
      )}
      {rules.map((rule, place) => (
        <RuleRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place alone
          key={place}
          number={place + 1}
          rule={rule}
          earlier={earlier}
          definition={definition}
          onChange={(next) => put(place, next)}
          onRemove={() => change({ ...plain, rules: rules.filter((_, index) => index !== place) })}
        />
      ))}
      {last && (
        <button
          type="button"
          className="button button-small"
          onClick={() => change({ ...plain, rules: [...rules, firstRule(last)] })}
        >
          {when.more}
        </button>
      )}
    </>
  )
}

type RuleProps = {
  readonly number: number
  readonly rule: Rule
  readonly earlier: readonly Question[]
  readonly definition: SurveyDefinition
  readonly onChange: (rule: Rule) => void
  readonly onRemove: () => void
}

function RuleRow({ number, rule, earlier, definition, onChange, onRemove }: RuleProps) {
  const { design } = useWords()
  const { when } = design
  const id = useId()
  const all = definition.pages.flatMap(({ elements }) => elements)
  const asked = all.find(({ name }) => name === rule.question)
  // One that came later by a move of others stays in the list, so that it can be seen and changed.
  const offered = asked && !earlier.includes(asked) ? [...earlier, asked] : earlier
  const tests = asked ? testsFor(asked) : []
  const shown = tests.includes(rule.test) ? tests : [rule.test, ...tests]
  return (
    <fieldset className="design-rule" aria-label={when.rule(number)}>
      <label htmlFor={`${id}-question`}>{when.question}</label>
      <select
        id={`${id}-question`}
        value={rule.question}
        onChange={({ target }) => {
          const next = offered.find(({ name }) => name === target.value)
          if (next) onChange(firstRule(next))
        }}
      >
        {!asked && <option value={rule.question}>{rule.question}</option>}
        {offered.map((question) => (
          <option key={question.name} value={question.name}>
            {titleOf(question, 'default', question.name)}
          </option>
        ))}
      </select>
      <label className="visually-hidden" htmlFor={`${id}-test`}>
        {when.test}
      </label>
      <select
        id={`${id}-test`}
        value={rule.test}
        onChange={({ target }) => {
          const test = target.value as Test
          const keeps =
            rule.values.length > 0 &&
            !takesNothing(test) &&
            isOrdered(test) === isOrdered(rule.test)
          const [value] = rule.values
          const kept =
            keeps && value !== undefined ? [value] : asked ? firstValues(asked, test) : []
          onChange({ ...rule, test, values: kept })
        }}
      >
        {shown.map((test) => (
          <option key={test} value={test}>
            {when.tests[test]}
          </option>
        ))}
      </select>
      {asked && !takesNothing(rule.test) && (
        <RuleValue rule={rule} asked={asked} onChange={(values) => onChange({ ...rule, values })} />
      )}
      <button type="button" className="button button-small" onClick={onRemove}>
        {when.remove(number)}
      </button>
    </fieldset>
  )
}

function RuleValue({
  rule,
  asked,
  onChange,
}: {
  rule: Rule
  asked: Question
  onChange: (values: readonly Single[]) => void
}) {
  const { design } = useWords()
  const { when } = design
  const id = useId()
  const known = valuesFor(asked)
  const say = (value: Single) => sayValue(asked, value, when)
  const isNumber = isOrdered(rule.test) && asked.type !== 'rating'
  if (isNumber || known.length === 0)
    return (
      <NumberField
        label={when.value}
        value={rule.values[0]}
        least={0}
        most={asked.type === 'dyad' ? 100 : 1_000_000}
        onChange={(value) => onChange([value ?? 0])}
      />
    )
  const values = known.some((value) => String(value) === String(rule.values[0]))
    ? known
    : [...rule.values, ...known]
  if (takesList(rule.test))
    return (
      <fieldset className="design-values">
        <legend>{when.value}</legend>
        {values.map((value) => (
          <label key={String(value)} className="check">
            <input
              type="checkbox"
              checked={rule.values.some((one) => String(one) === String(value))}
              onChange={({ target }) => {
                const others = rule.values.filter((one) => String(one) !== String(value))
                const next = target.checked ? [...others, value] : others
                // A rule without any answer would hold for nobody.
                if (next.length > 0) onChange(next)
              }}
            />
            {say(value)}
          </label>
        ))}
      </fieldset>
    )
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {when.value}
      </label>
      <select
        id={id}
        value={String(rule.values[0])}
        onChange={({ target }) =>
          onChange(values.filter((value) => String(value) === target.value).slice(0, 1))
        }
      >
        {values.map((value) => (
          <option key={String(value)} value={String(value)}>
            {say(value)}
          </option>
        ))}
      </select>
    </>
  )
}

function sayValue(
  asked: Question,
  value: Single,
  when: { readonly yes: string; readonly no: string; readonly notApplicable: string },
): string {
  const choice = asked.choices?.find((one) => String(one.value) === String(value))
  if (choice) return textIn(choice.text, 'default') || String(value)
  if (value === NOT_APPLICABLE) return textIn(asked.naText, 'default') || when.notApplicable
  if (typeof value !== 'boolean') return String(value)
  const own = textIn(value ? asked.labelTrue : asked.labelFalse, 'default')
  return own || (value ? when.yes : when.no)
}
