import { useWords } from './language.ts'
import { queryOf, useWay } from './way.ts'

/** Where a shared tablet begins again: the public page in Dutch, on the same channel. */
export function useKioskStart(home: string): string | undefined {
  const way = useWay()
  return way.isKiosk ? home + queryOf({ ...way, isCollector: false }, 'nl') : undefined
}

/** Asks on a shared tablet whether somebody is still there, before the page begins again; a script opens it. */
export function KioskGuard({ start }: { start: string }) {
  const { kiosk } = useWords()
  return (
    <div className="kiosk" data-kiosk={start}>
      <dialog className="kiosk-idle" aria-labelledby="kiosk-titel" aria-describedby="kiosk-tekst">
        <h2 id="kiosk-titel">{kiosk.idleTitle}</h2>
        <p id="kiosk-tekst">
          {kiosk.idle} <strong data-left>20</strong> {kiosk.idleAfter}
        </p>
        <button className="button button-main" type="button" data-stay>
          {kiosk.stay}
        </button>
      </dialog>
    </div>
  )
}

/** Under the receipt on a shared tablet: how long it still stands there, with more time for whoever asks. */
export function KioskEnd({ start }: { start: string }) {
  const { kiosk } = useWords()
  return (
    <div className="note kiosk-end" data-kiosk-end>
      <p>
        {kiosk.end} <strong data-left>60</strong> {kiosk.endAfter}
      </p>
      <p className="row">
        <a className="button button-main" href={start}>
          {kiosk.done}
        </a>
        <button className="button" type="button" data-more>
          {kiosk.more}
        </button>
      </p>
    </div>
  )
}
