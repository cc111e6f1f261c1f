import type { PutAside } from '#app/services/later.server.ts'
import { dayIn } from '#app/words/days.ts'
import { type Receipt, receiptGroups } from '#surveys/receipt.ts'
import { useLocale, useWords } from '../language.ts'
import { KeepCode } from '../receipt/keep-code.tsx'

/** What a teller sees once the form is put aside: the code, until when it works, and the way on. */
export function AsidePage({
  aside,
  home,
  origin,
}: {
  aside: PutAside
  home: string
  /** Where this site is, for paper. */
  origin: string
}) {
  const { later, receipt: words } = useWords()
  const day = dayIn(useLocale())
  const codeAt = `${origin}${home}/code`
  return (
    <>
      <h1>{later.title}</h1>
      <p className="lead">{later.text}</p>
      <div className="receipt-paper">
        <h2>{later.codeTitle}</h2>
        <p className="receipt receipt-later" dir="ltr">
          {receiptGroups(aside.code as Receipt).map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups may be equal, their places are not
            <span key={index}>{group} </span>
          ))}
        </p>
        <p>{later.until(day(aside.until))}</p>
        <p className="on-paper">
          {words.keep.address} <bdi>{codeAt}</bdi>
        </p>
      </div>
      <KeepCode address={codeAt} />
      <p className="note note-warm">{later.notSent}</p>
      <form method="post" encType="multipart/form-data" autoComplete="off" className="row">
        <input type="hidden" name="_form" value={aside.sealed} />
        <button className="button" type="submit" name="_step" value="begin">
          {later.goOn}
        </button>
      </form>
    </>
  )
}
