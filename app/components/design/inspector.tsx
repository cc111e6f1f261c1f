import { useWords } from '#app/components/language.ts'
import type { Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import { offeredKind } from '#surveys/design/kinds.ts'
import { LONG_TEXTS, type Property, propertiesOf, settingOf } from '#surveys/design/properties.ts'
import { ConditionField } from './condition-field.tsx'
import { FlagField, ListField, NumberField, TextField } from './fields.tsx'
import { MoreSettings } from './more-settings.tsx'
import { PeriodField } from './period-field.tsx'
import type { Selected } from './selection.ts'
import type { Acts, Design } from './use-design.ts'

type InspectorProps = {
  readonly definition: SurveyDefinition
  readonly selected: Selected
  readonly language: string
  readonly acts: Acts
  readonly focus: Design['focus']
}

/** Everything that can be changed of what is selected, in plain words. */
export function Inspector({ definition, selected, language, acts, focus }: InspectorProps) {
  const { design } = useWords()
  const { page, question } = selected
  const focusTurn = focus.field === 'title' ? focus.turn : 0
  if (question)
    return (
      <>
        <h2>
          {design.inspector.question}{' '}
          <span className="soft small">{design.kinds[offeredKind(question)]}</span>
        </h2>
        <QuestionFields
          key={question.name}
          definition={definition}
          question={question}
          language={language}
          acts={acts}
          focusTurn={focusTurn}
        />
      </>
    )
  if (page)
    return (
      <PageFields
        key={page.name}
        definition={definition}
        page={page}
        language={language}
        acts={acts}
        focusTurn={focusTurn}
      />
    )
  const survey = { of: 'survey' } as const
  return (
    <>
      <h2>{design.inspector.survey}</h2>
      <TextField
        at={survey}
        property="title"
        label={design.inspector.surveyTitle}
        value={definition.title}
        language={language}
        acts={acts}
      />
      <TextField
        at={survey}
        property="description"
        label={design.inspector.surveyText}
        value={definition.description}
        language={language}
        acts={acts}
        isLong
      />
    </>
  )
}

function PageFields({
  definition,
  page,
  language,
  acts,
  focusTurn,
}: {
  definition: SurveyDefinition
  page: Page
  language: string
  acts: Acts
  focusTurn: number
}) {
  const { design } = useWords()
  const at = { of: 'page', page: page.name } as const
  return (
    <>
      <h2>{design.inspector.page}</h2>
      <TextField
        at={at}
        property="title"
        label={design.inspector.pageTitle}
        value={page.title}
        language={language}
        acts={acts}
        focusTurn={focusTurn}
      />
      <TextField
        at={at}
        property="description"
        label={design.inspector.pageText}
        value={page.description}
        language={language}
        acts={acts}
        isLong
      />
      <ConditionField definition={definition} at={at} source={page.visibleIf} acts={acts} />
    </>
  )
}

type FieldsProps = {
  readonly definition: SurveyDefinition
  readonly question: Question
  readonly language: string
  readonly acts: Acts
  readonly focusTurn: number
}

function QuestionFields({ definition, question, language, acts, focusTurn }: FieldsProps) {
  const at = { of: 'question', question: question.name } as const
  return (
    <>
      {propertiesOf(question).map((property, place) => (
        <PropertyField
          key={property.name}
          property={property}
          question={question}
          language={language}
          acts={acts}
          focusTurn={place === 0 ? focusTurn : 0}
        />
      ))}
      <ConditionField definition={definition} at={at} source={question.visibleIf} acts={acts} />
      <MoreSettings question={question} acts={acts} />
    </>
  )
}

function PropertyField({
  property,
  question,
  language,
  acts,
  focusTurn,
}: Omit<FieldsProps, 'definition'> & { readonly property: Property }) {
  const { design } = useWords()
  const { name } = property
  const at = { of: 'question', question: question.name } as const
  const value = settingOf(question, name)
  const set = (next: unknown) => acts.do({ do: 'set', at, property: name, value: next })
  const label = design.properties[name] ?? name
  switch (property.kind) {
    case 'text':
      return (
        <TextField
          at={at}
          property={name}
          label={label}
          value={value}
          language={language}
          acts={acts}
          isLong={LONG_TEXTS.has(name)}
          focusTurn={focusTurn}
        />
      )
    case 'list':
      if (question.type === 'period')
        return <PeriodField question={question} label={label} onChange={set} />
      return (
        <ListField
          question={question}
          list={property.name}
          label={label}
          least={property.least}
          most={property.most}
          language={language}
          acts={acts}
        />
      )
    case 'flag':
      return (
        <FlagField label={label} isOn={value === true} onChange={(isOn) => set(isOn || null)} />
      )
    case 'number':
      return (
        <NumberField
          label={name === 'rows' ? design.linesShown : label}
          value={value}
          least={property.least}
          most={property.most}
          onChange={set}
        />
      )
    case 'bounds':
      return <BoundsField question={question} onChange={set} />
    case 'word':
      return (
        <FlagField
          label={label}
          isOn={value === property.word}
          onChange={(isOn) => set(isOn ? property.word : null)}
        />
      )
    case 'fixed':
      return null
  }
}

/** Where low ends and high begins on a slider; without its own it has those of all sliders. */
function BoundsField({
  question,
  onChange,
}: {
  question: Question
  onChange: (bounds: Question['bounds'] | null) => void
}) {
  const { design } = useWords()
  const { bounds } = question
  return (
    <>
      <FlagField
        label={design.inspector.own}
        isOn={bounds !== undefined}
        onChange={(isOn) => onChange(isOn ? { low: 33, high: 66 } : null)}
      />
      {bounds && (
        <div className="row">
          <NumberField
            label={design.inspector.low}
            value={bounds.low}
            least={0}
            most={100}
            onChange={(low) => onChange({ ...bounds, low: low ?? 0 })}
          />
          <NumberField
            label={design.inspector.high}
            value={bounds.high}
            least={0}
            most={100}
            onChange={(high) => onChange({ ...bounds, high: high ?? 100 })}
          />
        </div>
      )}
    </>
  )
}
