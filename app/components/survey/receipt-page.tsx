import { receiptGroups } from '#surveys/receipt.ts'
import { useLocale, useWords } from '../language.ts'
import { inLocale } from '../teller-page.tsx'

/** What a teller sees once the story is on disk: the code, what happens now, and where to go. */
export function ReceiptPage({
  receipt,
  home,
  readers,
}: {
  receipt: string
  home: string
  readers: 1 | 2
}) {
  const { thanks, code } = useWords()
  const locale = useLocale()
  return (
    <>
      <h1>{thanks.title}</h1>
      <p className="lead">{thanks.stored}</p>
      <h2>{thanks.codeTitle}</h2>
      <p className="receipt" dir="ltr">
        {receiptGroups(receipt as Parameters<typeof receiptGroups>[0]).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may be equal, their places are not
          <span key={index}>{group}</span>
        ))}
      </p>
      <p>{thanks.codeText}</p>
      <p className="note note-warm">{thanks.shared}</p>
      <section className="card">
        <h2>{thanks.next}</h2>
        <ol>
          {thanks.steps[readers === 2 ? 'two' : 'one'].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <p className="row">
        <a className="button button-main" href={inLocale(home, locale)}>
          {thanks.another}
        </a>
        <a className="button" href={inLocale(`${home}/code`, locale)}>
          {code.title}
        </a>
      </p>
    </>
  )
}
