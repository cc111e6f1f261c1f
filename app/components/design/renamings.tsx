import { Form } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import type { Renaming } from '#app/services/publishing.server.ts'

/** The beginning of the name of a field that says what a question was called. */
export const WAS = 'was:'

/** Links questions to what they were called, by hand; shows the comparison again. */
export function Renamings({
  renamings,
  gone,
}: {
  renamings: readonly Renaming[]
  gone: readonly { readonly name: string }[]
}) {
  const { publishing } = useWords()
  const words = publishing.renamings
  if (renamings.length === 0 || gone.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <Form method="get" preventScrollReset>
        {renamings.map(({ name, was }) => (
          <p key={name}>
            <label htmlFor={`was-${name}`}>{words.was(name)}</label>
            <select id={`was-${name}`} name={`${WAS}${name}`} defaultValue={was ?? ''}>
              <option value="">{words.none}</option>
              {gone.map((one) => (
                <option key={one.name}>{one.name}</option>
              ))}
            </select>
          </p>
        ))}
        <button className="button" type="submit">
          {words.compare}
        </button>
      </Form>
    </section>
  )
}
