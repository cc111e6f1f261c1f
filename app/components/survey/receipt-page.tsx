import type { Mode } from '#app/services/collection.server.ts'
import type { ContactOffer } from '#app/services/contacts.server.ts'
import { receiptGroups } from '#surveys/receipt.ts'
import { KioskEnd, useKioskStart } from '../kiosk-guard.tsx'
import { useWords } from '../language.ts'
import { ContactForm } from '../receipt/contact-form.tsx'
import { KeepCode } from '../receipt/keep-code.tsx'
import { useAddress } from '../way.ts'

/**
 * What a teller sees once the answers are on disk: the code, what happens now, and where to go.
 *
 * `again` is a sealed form for another story; sent with `begin` it opens at its first page. None where nobody can begin now.
 */
export function ReceiptPage({
  receipt,
  again,
  home,
  origin,
  readers,
  kind,
  mode,
  contact,
}: {
  receipt: string
  again: string | undefined
  home: string
  /** Where this site is, for paper. */
  origin: string
  readers: 1 | 2
  kind: 'story' | 'needs'
  mode?: Mode
  /** Where the teller may leave contact details. */
  contact?: ContactOffer
}) {
  const { thanks, code, collector, contact: contactWords, receipt: words } = useWords()
  const address = useAddress()
  const kioskStart = useKioskStart(home)
  const isCollected = mode === 'collector'
  const isStory = kind === 'story'
  const groups = receiptGroups(receipt as Parameters<typeof receiptGroups>[0])
  const codeAt = `${origin}${home}/code`
  const steps = isStory ? thanks.steps[readers === 2 ? 'two' : 'one'] : thanks.needs.steps
  return (
    <>
      <h1>{isStory ? thanks.title : thanks.needs.title}</h1>
      <p className="lead">{isStory ? thanks.stored : thanks.needs.stored}</p>
      <div className={isCollected ? 'receipt-paper receipt-card' : 'receipt-paper'}>
        <h2>{isCollected ? collector.cardTitle : thanks.codeTitle}</h2>
        <p className="receipt" dir="ltr">
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups may be equal, their places are not
            <span key={index}>{group} </span>
          ))}
        </p>
        {isCollected && <p>{collector.cardText}</p>}
        <p className="on-paper">
          {words.keep.address} <bdi>{codeAt}</bdi>
        </p>
      </div>
      {!kioskStart && <KeepCode address={codeAt} />}
      {!isCollected && <p>{isStory ? thanks.codeText : thanks.needs.codeText}</p>}
      {kioskStart ? (
        <KioskEnd start={kioskStart} />
      ) : (
        <p className="note note-warm">{thanks.shared}</p>
      )}
      <section className="card">
        <h2>{thanks.next}</h2>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {/* Where many tell after each other, nothing of one comes along to the next. */}
      <form method="post" encType="multipart/form-data" autoComplete="off" className="row">
        {mode || (isStory && again === undefined) ? null : isStory ? (
          <>
            <input type="hidden" name="_form" value={again} />
            <button className="button button-main" type="submit" name="_step" value="begin">
              {thanks.another}
            </button>
          </>
        ) : (
          <a className="button button-main" href={address(home)}>
            {thanks.needs.story}
          </a>
        )}
        {mode !== 'kiosk' && (
          <a className="button" href={address(`${home}/code`)}>
            {code.title}
          </a>
        )}
      </form>
      {contact && (
        <section className="card contact-offer">
          <h2>{contactWords.title}</h2>
          <p>{contactWords.lead}</p>
          <p>{contactWords.apart}</p>
          <details className="own">
            <summary>{contactWords.open}</summary>
            <ContactForm home={home} facts={contact.facts} ticket={contact.ticket} />
          </details>
        </section>
      )}
    </>
  )
}
