import { Form } from '@remix-run/react'
import { useWords } from '../language.ts'

/** Another password; the present one is asked, as somebody may have walked away from this screen. */
export function OwnPassword() {
  const { own } = useWords()
  return (
    <section className="card">
      <h2>{own.passwordTitle}</h2>
      <Form method="post" className="own-form">
        <p className="field">
          <label htmlFor="now">{own.passwordNow}</label>
          <input id="now" name="now" type="password" autoComplete="current-password" required />
        </p>
        <p className="field">
          <label htmlFor="next">{own.passwordNext}</label>
          <input
            id="next"
            name="next"
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={200}
            required
            aria-describedby="next-hint"
          />
          <span className="soft small" id="next-hint">
            {own.passwordHint}
          </span>
        </p>
        <button className="button" type="submit" name="intent" value="password">
          {own.passwordSave}
        </button>
      </Form>
    </section>
  )
}
