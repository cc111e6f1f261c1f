import { Form } from '@remix-run/react'
import { useWords } from '../language.ts'

const ROLES = ['ouder', 'jongere', 'kind', 'professional', 'ander'] as const

/** Asks how many stories of whom, and who codes them. */
export function NewRound({
  coders,
  typed,
}: {
  coders: readonly { readonly id: string; readonly name: string }[]
  typed?: { readonly size: string; readonly role: string; readonly coders: readonly string[] }
}) {
  const { double, charts } = useWords()
  return (
    <section className="card" aria-labelledby="nieuwe-ronde">
      <h2 id="nieuwe-ronde">{double.newTitle}</h2>
      <p className="measure">{double.newIntro}</p>
      <Form method="post" className="guard-form">
        <div className="row">
          <label>
            {double.size}
            <input
              type="number"
              name="size"
              min={1}
              max={200}
              required
              defaultValue={typed?.size ?? '20'}
            />
          </label>
          <label>
            {double.who}
            <select name="role" defaultValue={typed?.role ?? ''}>
              <option value="">{double.anybody}</option>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {charts.roles[role]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <fieldset>
          <legend>{double.coders}</legend>
          {coders.map(({ id, name }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                name="coder"
                value={id}
                defaultChecked={typed?.coders.includes(id)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <button className="button button-main" type="submit">
          {double.make}
        </button>
      </Form>
    </section>
  )
}
