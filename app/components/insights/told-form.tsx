import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useWords } from '../language.ts'
import type { Typed } from './typed.ts'

/** What tellers and the public read, in two languages, and the switch that shows it. */
export function ToldForm({
  intro,
  told,
  start = '',
  typed,
}: {
  intro: string
  told: { readonly toldNl: string; readonly toldEn: string; readonly toldOn: string | null }
  /** Dutch words to begin with where nothing is written yet. */
  start?: string
  /** What was typed before it was refused. */
  typed?: Typed | undefined
}) {
  const { insights: say, staff } = useWords()
  const id = useId()
  return (
    <section className="card">
      <h2>{say.tellTitle}</h2>
      <p className="measure">{intro}</p>
      {told.toldOn && <p>{say.isTold(staff.day(told.toldOn))}</p>}
      <Form method="post" className="stack-form">
        {(
          [
            ['nl', say.tellNl, told.toldNl || start],
            ['en', say.tellEn, told.toldEn],
          ] as const
        ).map(([name, label, text]) => (
          <p key={name} className="field">
            <label htmlFor={`${id}${name}`}>{label}</label>
            <textarea
              id={`${id}${name}`}
              className="short-text"
              name={name}
              lang={name}
              rows={3}
              maxLength={2000}
              defaultValue={typed?.[name] ?? text}
            />
          </p>
        ))}
        <p className="row">
          <button className="button button-main" type="submit" name="intent" value="tell">
            {say.tell}
          </button>
          {told.toldOn && (
            <button className="button" type="submit" name="intent" value="untell">
              {say.untell}
            </button>
          )}
        </p>
      </Form>
    </section>
  )
}
