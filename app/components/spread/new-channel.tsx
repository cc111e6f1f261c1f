import { Form } from '@remix-run/react'
import { useWords } from '../language.ts'
import { type PointFacts, usePointName } from './point-name.ts'

/** Asks for the name of a place and where its address leads. */
export function NewChannel({
  points,
  typed,
}: {
  points: readonly PointFacts[]
  typed?: { readonly name: string; readonly point: string }
}) {
  const { spread } = useWords()
  const nameOf = usePointName()
  return (
    <section className="card" aria-labelledby="nieuw-kanaal">
      <h2 id="nieuw-kanaal">{spread.newTitle}</h2>
      <Form method="post" className="channel-form">
        <div>
          <label htmlFor="name">{spread.name}</label>
          <p className="soft small" id="name-hint">
            {spread.nameHint}
          </p>
          <input
            type="text"
            id="name"
            name="name"
            maxLength={80}
            required
            autoComplete="off"
            defaultValue={typed?.name}
            aria-describedby="name-hint"
          />
        </div>
        <div>
          <label htmlFor="point">{spread.point}</label>
          <select id="point" name="point" defaultValue={typed?.point ?? ''}>
            <option value="">{spread.everything}</option>
            {points.map((point) => (
              <option key={point.slug} value={point.slug}>
                {nameOf(point)}
              </option>
            ))}
          </select>
        </div>
        <button className="button button-main" type="submit">
          {spread.make}
        </button>
      </Form>
    </section>
  )
}
