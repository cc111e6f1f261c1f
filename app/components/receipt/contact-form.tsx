import type { ContactFacts, ContactField, TypedContact } from '#app/services/contacts.server.ts'
import { useWords } from '../language.ts'
import { useAddress } from '../way.ts'

const WISHES = ['sessions', 'results', 'talk'] as const

/**
 * Asks for contact details, in a form of its own that knows no story: a ticket alone says that it may be asked.
 *
 * `wrong` are the fields to be made right of what was `typed`.
 */
export function ContactForm({
  home,
  facts,
  ticket,
  typed,
  wrong = [],
}: {
  home: string
  facts: ContactFacts
  ticket: string
  typed?: TypedContact
  wrong?: readonly ContactField[]
}) {
  const { contact: say } = useWords()
  const address = useAddress()
  const has = (...fields: ContactField[]) => fields.some((one) => wrong.includes(one))
  const invalid = (...fields: ContactField[]) =>
    has(...fields) ? { 'aria-invalid': true, 'aria-describedby': 'contact-errors' } : {}
  return (
    <form method="post" action={address(`${home}/contact`)} className="contact">
      <input type="hidden" name="ticket" value={ticket} />
      {wrong.length > 0 && (
        <div className="question-error" role="alert" id="contact-errors">
          {wrong.map((field) => (
            <p key={field}>{say.fields[field]}</p>
          ))}
        </div>
      )}
      <p>
        <label htmlFor="contact-name">{say.name}</label>
        <span className="question-hint" id="contact-name-hint">
          {say.nameHint}
        </span>
        <input
          type="text"
          id="contact-name"
          name="name"
          maxLength={facts.longest.name}
          autoComplete="nickname"
          dir="auto"
          defaultValue={typed?.name}
          aria-describedby="contact-name-hint"
        />
      </p>
      <fieldset>
        <legend>{say.way}</legend>
        <p className="question-hint">{say.wayHint}</p>
        <p>
          <label htmlFor="contact-mail">{say.mail}</label>
          <input
            type="email"
            id="contact-mail"
            name="mail"
            maxLength={facts.longest.mail}
            autoComplete="email"
            dir="ltr"
            defaultValue={typed?.mail}
            {...invalid('mail', 'way')}
          />
        </p>
        <p>
          <label htmlFor="contact-phone">{say.phone}</label>
          <input
            type="tel"
            id="contact-phone"
            name="phone"
            maxLength={facts.longest.phone}
            autoComplete="tel"
            dir="ltr"
            defaultValue={typed?.phone}
            {...invalid('phone', 'way')}
          />
        </p>
      </fieldset>
      <fieldset>
        <legend>{say.wants}</legend>
        <div className="options">
          {WISHES.map((wish) => (
            <label className="option" key={wish}>
              <input
                type="checkbox"
                name="wants"
                value={wish}
                defaultChecked={typed?.wants.includes(wish)}
                {...invalid('wants')}
              />
              {say.wishes[wish]}
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        {say.keep(facts.keepDays)} {say.remove(facts.mail)}
      </p>
      <p className="note note-warm">{say.codeFirst}</p>
      <button className="button button-main" type="submit">
        {say.send}
      </button>
    </form>
  )
}
