import { Link } from '@remix-run/react'
import { useWords } from './language.ts'

/** The ways to what shows that privacy is kept: register, sentences of consent, data breaches. */
export function GuardLinks({ slug }: { slug: string }) {
  const { guard, register, consents, breach } = useWords()
  const links = [
    ['register', register.title],
    ['toestemming', consents.title],
    ['datalek', breach.title],
  ] as const
  return (
    <section className="card" id="privacy">
      <h2>{guard.title}</h2>
      <p>{guard.text}</p>
      <p className="row">
        {links.map(([path, label]) => (
          <Link className="button" key={path} to={`/werk/${slug}/${path}`}>
            {label}
          </Link>
        ))}
      </p>
    </section>
  )
}

/** The way back from those pages. */
export function BackToManage({ slug }: { slug: string }) {
  const { guard } = useWords()
  return (
    <p>
      <Link to={`/werk/${slug}/beheer`}>{guard.back}</Link>
    </p>
  )
}
