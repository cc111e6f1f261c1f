import { languagesOfSurvey } from '#surveys/advice/translations.ts'
import type { Choice, LocalText, Question, SurveyDefinition } from '#surveys/definition.ts'
import { isAnswered, isNumber, NUMBER_RANGE } from '#surveys/question-kinds.ts'
import { NOT_APPLICABLE, TENTHS } from '#surveys/signifiers.ts'
import { type SkipWords, skipInWords } from '#surveys/skip-logic.ts'
import { writeCsv } from './csv-rows.ts'

/** One variable of the data: an answer, or a part of one that is counted for itself. */
type Variable = {
  readonly name: string
  readonly question: Question
  readonly label: (tag: string) => string
  readonly measure: 'nominal' | 'ordinal' | 'scale' | 'text'
  readonly values: readonly Choice[]
  readonly range: string
}

/** A published version, for since when a variable is what it is. */
export type NumberedVersion = { readonly number: number; readonly definition: SurveyDefinition }

export type CodebookContext = {
  /** All versions of the survey up to this one, in any order. */
  readonly versions: readonly NumberedVersion[]
  readonly number: number
  readonly words: SkipWords
  readonly notApplicable: string
}

/**
 * The codebook of variables of one version as CSV, a row per variable, with the elements of a DDI variable: name, labels per language,
 * kind and measure, valid range, categories with labels, missing codes, universe (the condition, in words and as written), core question,
 * classes under which it is compared, and the version since which it is asked in the same way.
 *
 * Rows of a matrix, corners of a triad and items of a division are variables of their own, as `question.row`. An empty field in the data
 * means not asked or passed by.
 * Source: DDI Alliance, "DDI Codebook 2.5", elements var, labl, qstn, valrng, catgry, universe.
 */
export function codebookCsv(definition: SurveyDefinition, context: CodebookContext): string {
  const tags = ['nl', ...languagesOfSurvey(definition)]
  const header = [
    'name',
    ...tags.map((tag) => `label_${tag}`),
    'kind',
    'measure',
    'range',
    ...tags.map((tag) => `values_${tag}`),
    'missing',
    'page',
    'purpose',
    'core_id',
    'classes',
    'required',
    'universe',
    'condition',
    'since_version',
  ]
  const rows = definition.pages.flatMap((page) =>
    page.elements
      .filter(({ type }) => isAnswered(type))
      .flatMap((question) => {
        const conditions = [page.visibleIf, question.visibleIf].filter((one) => one !== undefined)
        const universe = conditions.map((source) =>
          skipInWords(source, {
            definition,
            locale: 'nl',
            words: context.words,
            notApplicable: context.notApplicable,
          }),
        )
        return variablesOf(question).map((variable) => [
          variable.name,
          ...tags.map(variable.label),
          question.type,
          variable.measure,
          variable.range,
          ...tags.map((tag) =>
            variable.values
              .map(({ value, text }) => `${value} = ${said(text, tag) || value}`)
              .join(' | '),
          ),
          `${NOT_APPLICABLE} = ${said(question.naText, 'nl') || context.notApplicable}`,
          page.name,
          question.purpose ?? '',
          question.coreId ?? '',
          Object.entries(question.classes ?? {})
            .map(([value, group]) => `${value} = ${group}`)
            .join(' | '),
          question.isRequired ? 'yes' : (question.requiredIf ?? 'no'),
          universe.join(' '),
          conditions.join(' and '),
          String(sinceVersion(variable, context)),
        ])
      }),
  )
  return writeCsv([header, ...rows])
}

function said(text: LocalText | undefined, tag: string): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return tag === 'nl' ? (text.default ?? text.nl ?? '') : (text[tag] ?? '')
}

function variablesOf(question: Question): readonly Variable[] {
  const { type, name } = question
  const whole = (
    measure: Variable['measure'],
    values: readonly Choice[],
    range = '',
  ): Variable => ({
    name,
    question,
    label: (tag) => said(question.title, tag),
    measure,
    values,
    range,
  })
  const parts = (
    entries: readonly Choice[],
    measure: Variable['measure'],
    values: readonly Choice[],
    range: string,
  ) =>
    entries.map(
      ({ value, text }): Variable => ({
        name: `${name}.${value}`,
        question,
        label: (tag) => [said(question.title, tag), said(text, tag)].filter(Boolean).join(' — '),
        measure,
        values,
        range,
      }),
    )
  switch (type) {
    case 'matrix':
      return parts(
        Array.isArray(question.rows) ? question.rows : [],
        'ordinal',
        question.columns ?? [],
        '',
      )
    case 'triad':
      return parts(question.corners ?? [], 'scale', [], `0-${TENTHS}`)
    case 'dividepoints':
      return parts(question.items ?? [], 'scale', [], `0-${question.total ?? 10}`)
    case 'dyad':
      return [whole('scale', endsOf(question), '0-100')]
    case 'rating':
      return [whole('ordinal', [], `${question.rateMin ?? 1}-${question.rateMax ?? 5}`)]
    case 'boolean':
      return [
        whole('nominal', [
          { value: 'true', text: question.labelTrue ?? 'ja' },
          { value: 'false', text: question.labelFalse ?? 'nee' },
        ]),
      ]
    case 'ranking': {
      const most = question.maxSelectedChoices ?? question.choices?.length ?? 0
      return parts(question.choices ?? [], 'ordinal', [], `1-${most}`)
    }
    case 'period':
      return [whole('ordinal', question.choices ?? [])]
    case 'text':
      if (!isNumber(question)) return [whole('text', [])]
      return [
        whole(
          'scale',
          [],
          `${question.min ?? NUMBER_RANGE.min}-${question.max ?? NUMBER_RANGE.max}`,
        ),
      ]
    default:
      return [whole(question.choices ? 'nominal' : 'text', question.choices ?? [])]
  }
}

function endsOf({ leftText, middleText, rightText }: Question): readonly Choice[] {
  const middle = middleText === undefined ? [] : [{ value: 50, text: middleText }]
  return [{ value: 0, text: leftText ?? '' }, ...middle, { value: 100, text: rightText ?? '' }]
}

/** The first of the versions, without a break up to this one, in which a variable of this name has this kind. */
function sinceVersion({ name, question }: Variable, { versions, number }: CodebookContext): number {
  const earlier = versions
    .filter((version) => version.number < number)
    .toSorted((a, b) => b.number - a.number)
  let since = number
  for (const version of earlier) {
    const asked = version.definition.pages.flatMap(({ elements }) => elements)
    const same = asked.find((one) => one.name === question.name && one.type === question.type)
    if (!same || !variablesOf(same).some((one) => one.name === name)) break
    since = version.number
  }
  return since
}
