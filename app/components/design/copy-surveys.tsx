import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import type { Design } from '#app/services/designs.server.ts'
import type { LocalWords } from '#app/words/local-words.ts'

/** Copies a survey, or all, to another project; nothing where there is no other project. */
export function CopySurveys({
  designs,
  targets,
}: {
  designs: readonly Design[]
  targets: readonly { readonly slug: string; readonly name: LocalWords }[]
}) {
  const { publishing } = useWords()
  const locale = useStaffLocale()
  const id = useId()
  const words = publishing.copy
  if (targets.length === 0 || designs.length === 0) return null
  return (
    <section className="card design-make">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="copy" />
        <label htmlFor={`${id}-what`}>{words.what}</label>
        <select id={`${id}-what`} name="survey">
          <option value="">{words.all}</option>
          {designs.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title[locale]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-to`}>{words.to}</label>
        <select id={`${id}-to`} name="to">
          {targets.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[locale] ?? name.nl}
            </option>
          ))}
        </select>
        <p>
          <button className="button" type="submit">
            {words.button}
          </button>
        </p>
      </Form>
    </section>
  )
}
