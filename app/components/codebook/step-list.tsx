import { Form } from '@remix-run/react'
import type { LocalText } from '#analysis/coding/codebook.ts'
import type { ChangeLine } from '#analysis/coding/codebook-telling.ts'
import type { ToldStep } from '#app/services/codebook-pages.server.ts'
import { useStaffLocale, useWords } from '../language.ts'

const SHOWN = 12
const SHOWN_CUES = 5

/** Changes in words, newest first, each with who made it and the way to take it back. */
export function StepList({
  steps,
  names,
  mayEdit,
}: {
  steps: readonly ToldStep[]
  names: Readonly<Record<string, LocalText>>
  mayEdit: boolean
}) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.number}>
          <OneStep step={step} names={names} mayEdit={mayEdit} />
        </li>
      ))}
    </ol>
  )
}

function OneStep({
  step,
  names,
  mayEdit,
}: {
  step: ToldStep
  names: Readonly<Record<string, LocalText>>
  mayEdit: boolean
}) {
  const { codebook: say, staff } = useWords()
  const locale = useStaffLocale()
  const nameOf = (code: string) => names[code]?.[locale] ?? code
  const shown = step.lines.slice(0, SHOWN)
  return (
    <>
      <div className="step-said">
        {step.takesBack !== null && <p>{say.history.isTakeBack(step.takesBack)}</p>}
        {step.kind === 'import' && <p>{say.history.isImport}</p>}
        {shown.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a change never move
          <div key={at}>
            <p>{say.line(line, nameOf)}</p>
            <BeforeAndAfter line={line} />
          </div>
        ))}
        {step.lines.length > shown.length && (
          <p>{say.history.more(step.lines.length - shown.length)}</p>
        )}
        <p className="soft small">
          {say.history.number(step.number)} ·{' '}
          {say.history.by(step.by ?? say.history.nobody, staff.day(step.at.slice(0, 10)))} ·{' '}
          {step.edition === null ? say.history.waiting : say.history.inEdition(step.edition)}
          {!step.canTakeBack && step.takesBack === null && ` · ${say.history.takenBack}`}
        </p>
      </div>
      {mayEdit && step.canTakeBack && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="step" value={step.number} />
          <button className="button" type="submit" name="intent" value="take-back">
            {say.history.takeBack}
            <span className="visually-hidden"> {say.history.number(step.number)}</span>
          </button>
        </Form>
      )}
    </>
  )
}

/** The texts before and after, where a text or the cues changed. */
function BeforeAndAfter({ line }: { line: ChangeLine }) {
  const { codebook: say } = useWords()
  if (line.what === 'cues-changed') {
    const rest = [line.added, line.removed].reduce(
      (all, cues) => all + Math.max(0, cues.length - SHOWN_CUES),
      0,
    )
    return (
      <ul className="cue-list cue-changes">
        {line.added.slice(0, SHOWN_CUES).map((cue) => (
          <li key={cue}>
            <ins>
              <code>{cue}</code>
            </ins>
          </li>
        ))}
        {line.removed.slice(0, SHOWN_CUES).map((cue) => (
          <li key={cue}>
            <del>
              <code>{cue}</code>
            </del>
          </li>
        ))}
        {rest > 0 && <li className="soft small">{say.history.more(rest)}</li>}
      </ul>
    )
  }
  if (line.what !== 'theme-changed' || line.part === 'sensitive' || line.part === 'group')
    return null
  return (
    <p className="small before-after">
      <span className="soft">{say.history.was}:</span>{' '}
      <del>{line.before || say.history.nothing}</del>
      <br />
      <span className="soft">{say.history.now}:</span>{' '}
      <ins>{line.after || say.history.nothing}</ins>
    </p>
  )
}
