import { Form, Link } from '@remix-run/react'
import type { loadOwnAccount } from '#app/services/own-account.server.ts'
import { useWords } from '../language.ts'

type Factors = Awaited<ReturnType<typeof loadOwnAccount>>['factors']

/** The second steps of this person, with the way to more and to recovery codes. */
export function OwnFactors({ factors }: { factors: Factors }) {
  const { own, staff, recovery } = useWords()
  const canRemove = factors.passkeys.length + (factors.authenticatorSince ? 1 : 0) > 1
  return (
    <section className="card">
      <h2>{own.factorsTitle}</h2>
      <ul className="marks">
        {factors.authenticatorSince && (
          <li>
            <span>{own.authenticator(staff.day(factors.authenticatorSince))}</span>
            {canRemove && <Remove factor="authenticator" name={own.theApp} />}
          </li>
        )}
        {factors.passkeys.map((passkey) => (
          <li key={passkey.credentialId}>
            <bdi>{own.passkey(passkey.name, staff.day(passkey.madeOn))}</bdi>
            {canRemove && <Remove factor={passkey.credentialId} name={passkey.name} />}
          </li>
        ))}
      </ul>
      <p>
        <a className="button button-small" href="/inloggen/instellen">
          {own.replace}
        </a>
      </p>
      <p className="row">
        <span>{own.codesLeft(factors.recoveryCodes)}</span>
        <Link className="button button-small" to="/werk/ik/herstelcodes">
          {recovery.title}
        </Link>
      </p>
    </section>
  )
}

function Remove({ factor, name }: { factor: string; name: string }) {
  const { own } = useWords()
  return (
    <Form method="post">
      <input type="hidden" name="factor" value={factor} />
      <button className="button button-small" type="submit" name="intent" value="remove-factor">
        {own.remove(name)}
      </button>
    </Form>
  )
}
