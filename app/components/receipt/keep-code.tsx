import { useWords } from '../language.ts'

/** Ways to keep the code beside writing it down. Hidden until the script of the page can do them. */
export function KeepCode({ address }: { address: string }) {
  const { receipt } = useWords()
  const { keep: say } = receipt
  return (
    <div
      className="receipt-keep"
      hidden
      data-keep=""
      data-address={address}
      data-copied={say.copied}
      data-not-copied={say.notCopied}
      data-file-name={say.fileName}
    >
      <div className="row">
        <button type="button" className="button" data-act="print">
          {say.print}
        </button>
        <button type="button" className="button" data-act="copy">
          {say.copy}
        </button>
        <button type="button" className="button" data-act="save">
          {say.save}
        </button>
      </div>
      <p role="status" className="small" data-keep-status="" />
      <p className="soft small">{say.warn}</p>
    </div>
  )
}
