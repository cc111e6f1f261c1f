import type { Mode } from '#app/services/collection.server.ts'
import { receiptGroups } from '#surveys/receipt.ts'
import { KioskEnd, useKioskStart } from '../kiosk-guard.tsx'
import { useWords } from '../language.ts'
import { useAddress } from '../way.ts'

/**
 * What a teller sees once the answers are on disk: the code, what happens now, and where to go.
 *
 * `again` is a sealed form for another story; sent with `begin` it opens at its first page.
 */
export function ReceiptPage({
  receipt,
  again,
  home,
  readers,
  kind,
  mode,
}: {
  receipt: string
  again: string
  home: string
  readers: 1 | 2
  kind: 'story' | 'needs'
  mode?: Mode
}) {
  const { thanks, code, collector } = useWords()
  const address = useAddress()
  const kioskStart = useKioskStart(home)
  const isCollected = mode === 'collector'
  const isStory = kind === 'story'
  const steps = isStory ? thanks.steps[readers === 2 ? 'two' : 'one'] : thanks.needs.steps
  return (
    <>
      <h1>{isStory ? thanks.title : thanks.needs.title}</h1>
      <p className="lead">{isStory ? thanks.stored : thanks.needs.stored}</p>
      <div className={isCollected ? 'receipt-card' : undefined}>
        <h2>{isCollected ? collector.cardTitle : thanks.codeTitle}</h2>
        <p className="receipt" dir="ltr">
          {receiptGroups(receipt as Parameters<typeof receiptGroups>[0]).map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups may be equal, their places are not
            <span key={index}>{group}</span>
          ))}
        </p>
        <p>
          {isCollected ? collector.cardText : isStory ? thanks.codeText : thanks.needs.codeText}
        </p>
      </div>
      {isCollected && (
        <p>
          <button className="button" type="button" data-print>
            {collector.print}
          </button>
        </p>
      )}
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
        {mode ? null : isStory ? (
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
    </>
  )
}
