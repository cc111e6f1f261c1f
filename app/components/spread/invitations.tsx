import { useState } from 'react'
import { useWords } from '../language.ts'

const AUDIENCES = ['parents', 'youngsters', 'schools', 'professionals'] as const

/** Texts that invite people, to copy into a letter, a newsletter or a message. */
export function Invitations() {
  const { spread } = useWords()
  const { invitations } = spread
  return (
    <section aria-labelledby="teksten">
      <h2 id="teksten">{spread.invitationsTitle}</h2>
      <p>{spread.invitationsText(invitations.place)}</p>
      <div className="grid-2">
        {AUDIENCES.map((audience) => (
          <Invitation key={audience} {...invitations[audience]} />
        ))}
      </div>
    </section>
  )
}

function Invitation({ title, text }: { title: string; text: string }) {
  const { spread } = useWords()
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <article className="card">
      <h3>{title}</h3>
      <p className="invitation">{text}</p>
      <p className="row">
        <button className="button button-small" type="button" onClick={() => void copy()}>
          {spread.copy}
          <span className="visually-hidden"> {title}</span>
        </button>
        <span role="status">{isCopied && spread.copied}</span>
      </p>
    </article>
  )
}
