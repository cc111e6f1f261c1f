import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import type { Design } from '#app/services/designs.server.ts'

const ROLES = ['ouder', 'jongere', 'kind', 'professional', 'ander'] as const
const KINDS = ['story', 'needs'] as const

/** Begins a survey: empty, ready to use, or as a copy of one of this project. */
export function NewSurvey({ designs }: { designs: readonly Design[] }) {
  const { design } = useWords()
  const locale = useStaffLocale()
  const { fresh, roles, kindsOfSurvey } = design
  const id = useId()
  return (
    <section className="card design-make">
      <h2>{fresh.title}</h2>
      <Form method="post">
        <label htmlFor={`${id}-title`}>{fresh.name}</label>
        <input id={`${id}-title`} name="title" type="text" required maxLength={120} />
        <label htmlFor={`${id}-role`}>{fresh.role}</label>
        <select id={`${id}-role`} name="role">
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-kind`}>{fresh.kind}</label>
        <select id={`${id}-kind`} name="kind">
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindsOfSurvey[kind]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-from`}>{fresh.from}</label>
        <select id={`${id}-from`} name="from">
          <option value="">{fresh.empty}</option>
          {ROLES.map((role) => (
            <option key={role} value={`kant-en-klaar/${role}`}>
              {fresh.ready(roles[role])}
            </option>
          ))}
          {designs.map(({ slug, title }) => (
            <option key={slug} value={`kopie/${slug}`}>
              {fresh.copy(title[locale])}
            </option>
          ))}
        </select>
        <p>
          <button className="button button-main" type="submit">
            {fresh.make}
          </button>
        </p>
      </Form>
    </section>
  )
}
