import { Form } from '@remix-run/react'
import { type RefObject, useRef } from 'react'
import { CUE_OWNERS, type ThemeGroup } from '#analysis/coding/codebook.ts'
import type { BadCue, Trial, TypedTheme } from '#app/services/codebook-form.server.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { CueNotation } from './cue-notation.tsx'
import { CueTrial } from './cue-trial.tsx'
import { useTrial } from './use-trial.ts'

const DIRECTIONS = ['helped', 'hindered', 'mixed'] as const
const TEXTS = ['definition', 'include', 'exclude'] as const

/**
 * A theme to be written. `typed` is what the fields show; `now` is what stands there when somebody else changed it in between, shown
 * beside each field that differs.
 */
export function ThemeForm({
  typed,
  now,
  step,
  groups,
  classes,
  badCues,
  trial: answered,
  isNew = false,
}: {
  typed: TypedTheme
  now?: TypedTheme | undefined
  /** The number of the newest change that this form builds on. */
  step: number
  groups: readonly ThemeGroup[]
  classes: readonly string[]
  badCues: readonly BadCue[]
  trial?: Trial | undefined
  isNew?: boolean
}) {
  const { codebook: say, staff } = useWords()
  const locale = useStaffLocale()
  const form = useRef<HTMLFormElement>(null)
  const live = useTrial(form as RefObject<HTMLFormElement>)
  const trial = live.trial ?? answered
  const bad = live.trial ? live.badCues : badCues
  const cuesOf = (owner: string) => typed[`cues_${owner}`] ?? ''
  return (
    <Form method="post" className="theme-form" ref={form} onChange={live.onChange}>
      <input type="hidden" name="based_on" value={step} />
      <div className="place-form">
        <p>
          <label htmlFor="name_nl">{say.edit.name}</label>
          <input
            type="text"
            id="name_nl"
            name="name_nl"
            required
            maxLength={80}
            defaultValue={typed.name_nl}
          />
          <Now field="name_nl" typed={typed} now={now} />
        </p>
        <p>
          <label htmlFor="name_en">{say.edit.nameEn}</label>
          <input
            type="text"
            id="name_en"
            name="name_en"
            maxLength={80}
            defaultValue={typed.name_en}
            aria-describedby="name_en-hint"
          />
          <span className="soft small" id="name_en-hint">
            {say.edit.nameEnHint}
          </span>
        </p>
        <p>
          <label htmlFor="group">{say.theme.group}</label>
          <select id="group" name="group" defaultValue={typed.group}>
            {groups.map((group) => (
              <option key={group.code} value={group.code}>
                {group.name[locale]}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="usually">{say.theme.usually}</label>
          <select id="usually" name="usually" defaultValue={typed.usually}>
            <option value="">{say.theme.usuallyNone}</option>
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {staff.direction[direction]}
              </option>
            ))}
          </select>
        </p>
      </div>
      {TEXTS.map((name) => (
        <p key={name}>
          <label htmlFor={name}>{say.theme[name]}</label>
          <span className="soft small" id={`${name}-hint`}>
            {say.edit[`${name}Hint`]}
          </span>
          <textarea
            id={name}
            name={name}
            rows={3}
            maxLength={2000}
            defaultValue={typed[name]}
            aria-describedby={`${name}-hint`}
          />
          <Now field={name} typed={typed} now={now} />
        </p>
      ))}
      <p>
        <label htmlFor="examples">{say.theme.examples}</label>
        <span className="soft small" id="examples-hint">
          {say.edit.examplesHint}
        </span>
        <textarea
          id="examples"
          name="examples"
          rows={3}
          maxLength={4000}
          defaultValue={typed.examples}
          aria-describedby="examples-hint"
        />
        <Now field="examples" typed={typed} now={now} />
      </p>
      <Marks typed={typed} />
      <fieldset>
        <legend>{say.edit.cuesTitle}</legend>
        <p className="soft small" id="cues-hint">
          {say.edit.cuesHint}
        </p>
        <CueNotation classes={classes} />
        {CUE_OWNERS.map((owner) => (
          <details className="unfold" key={owner} open={owner === 'all' || undefined}>
            <summary id={`label-${owner}`}>
              {say.theme.cues} {say.theme.owners[owner]}
            </summary>
            <textarea
              id={`cues_${owner}`}
              name={`cues_${owner}`}
              className="cue-field"
              rows={owner === 'all' ? 10 : 5}
              spellCheck={false}
              defaultValue={cuesOf(owner)}
              aria-labelledby={`label-${owner}`}
              aria-describedby="cues-hint"
            />
            <Now field={`cues_${owner}`} typed={typed} now={now} />
          </details>
        ))}
      </fieldset>
      <div aria-live="polite">{trial && <CueTrial trial={trial} badCues={bad} />}</div>
      <p className="row">
        <button className="button button-main" type="submit" name="intent" value="save">
          {isNew ? say.edit.add : say.edit.save}
        </button>
        <button className="button" type="submit" name="intent" value="try">
          {say.trial.button}
        </button>
      </p>
    </Form>
  )
}

function Marks({ typed }: { typed: TypedTheme }) {
  const { codebook: say } = useWords()
  return (
    <>
      <p className="row">
        <label className="check">
          <input
            type="checkbox"
            name="own_color"
            value="yes"
            defaultChecked={typed.own_color === 'yes'}
          />
          {say.theme.ownColor}
        </label>
        <label className="row theme-color">
          <span className="visually-hidden">{say.theme.color}</span>
          <input type="color" name="color" defaultValue={typed.color || '#808080'} />
        </label>
      </p>
      <div>
        <label className="check">
          <input
            type="checkbox"
            name="sensitive"
            value="yes"
            defaultChecked={typed.sensitive === 'yes'}
            aria-describedby="sensitive-hint"
          />
          {say.theme.sensitive}
        </label>
        <p className="soft small" id="sensitive-hint">
          {say.theme.sensitiveText}
        </p>
      </div>
    </>
  )
}

/** What a field says now that somebody else changed it, where that is not what was typed. */
function Now({
  field,
  typed,
  now,
}: {
  field: string
  typed: TypedTheme
  now?: TypedTheme | undefined
}) {
  const { codebook: say } = useWords()
  if (!now || (now[field] ?? '').trim() === (typed[field] ?? '').trim()) return null
  return (
    <span className="field-now small">
      <strong>{say.edit.conflictNow}</strong> <span>{now[field] || say.history.nothing}</span>
    </span>
  )
}
