import { Form, Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { likelihoodOf } from '#analysis/evaluation/likelihood.ts'
import type { ClearCase } from '#app/services/coding-bulk.server.ts'
import { useWords } from '../language.ts'

/** The clear suggestions of one theme, each as its sentence, to accept or reject together. */
export function ClearCases({
  code,
  name,
  cases,
  storiesAt,
}: {
  code: string
  name: string
  cases: readonly ClearCase[]
  storiesAt: string
}) {
  const { coder: say, staff } = useWords()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const id = `duidelijk-${code}`
  const tickAll = (isOn: boolean) => {
    for (const box of document.querySelectorAll<HTMLInputElement>(`#${id} [name=ticked]`))
      box.checked = isOn
  }
  return (
    <section className="card" aria-labelledby={`titel-${code}`}>
      <h2 id={`titel-${code}`}>{name}</h2>
      <Form method="post" id={id}>
        {isAlive && (
          <label className="check">
            <input type="checkbox" onChange={(event) => tickAll(event.target.checked)} />
            {say.tickAll(name)}
          </label>
        )}
        <ul className="clear-cases">
          {cases.map(({ coding, likely, quotes, caseNumber }) => (
            <li key={coding.id}>
              <label className="check">
                <input type="checkbox" name="ticked" value={`${coding.id}:${coding.revision}`} />
                <span>{quotes.join(' … ')}</span>
              </label>
              <p className="soft small row">
                <span>
                  {say.chance(say.likelihood[likelihoodOf(likely)], Math.round(likely * 100))} ·{' '}
                  {staff.direction[coding.direction]}
                </span>
                <Link to={`${storiesAt}/${coding.storyId}`}>
                  {say.readWhole}{' '}
                  <span className="visually-hidden">{staff.caseNumber(caseNumber)}</span>
                </Link>
              </p>
            </li>
          ))}
        </ul>
        <p className="row">
          <button className="button button-main" name="act" value="accepted" type="submit">
            {say.acceptTicked}
          </button>
          <button className="button" name="act" value="rejected" type="submit">
            {say.rejectTicked}
          </button>
        </p>
      </Form>
    </section>
  )
}
