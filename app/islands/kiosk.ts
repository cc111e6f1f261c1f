import { announce } from './parts/dom.ts'
import { wipe } from './parts/leave.ts'

// A tablet that many use after each other: the page begins again after a story, or when nobody touches it any more.

const IDLE_MS = 180_000
const WARN_MS = 20_000
const RECEIPT_MS = 60_000

let idleAt = Date.now() + IDLE_MS
let receipt: HTMLElement | undefined
let receiptGoesAt = 0
let isGoing = false

const guard = () => document.querySelector<HTMLElement>('[data-kiosk]')
const dialog = () => document.querySelector<HTMLDialogElement>('.kiosk-idle')

function stay(): void {
  idleAt = Date.now() + IDLE_MS
  const asked = dialog()
  if (asked?.open) asked.close()
}

/** Back to an empty start in the place of this page: Back shows nothing of what stood here. */
async function beginAgain(): Promise<void> {
  const start = guard()?.dataset.kiosk
  if (isGoing || !start) return
  isGoing = true
  document.querySelector('#inhoud')?.replaceChildren()
  await wipe()
  location.replace(start)
}

function show(left: number, place: ParentNode): void {
  const counter = place.querySelector('[data-left]')
  if (counter) counter.textContent = String(Math.max(0, Math.ceil(left / 1000)))
}

function watchReceipt(end: HTMLElement): void {
  if (end !== receipt) {
    receipt = end
    receiptGoesAt = Date.now() + RECEIPT_MS
  }
  const left = receiptGoesAt - Date.now()
  show(left, end)
  if (left <= 10_000 && !end.dataset.said) {
    end.dataset.said = 'yes'
    announce(end.querySelector('p')?.textContent ?? '')
  }
  if (left <= 0) void beginAgain()
}

/** An empty start may stand there for days. */
const isAtStart = () => location.pathname + location.search === guard()?.dataset.kiosk

function watchIdle(): void {
  const left = idleAt - Date.now()
  const asked = dialog()
  if (left > WARN_MS || !asked || isAtStart()) return
  show(left, asked)
  if (!asked.open) asked.showModal()
  if (left <= 0) void beginAgain()
}

setInterval(() => {
  const end = document.querySelector<HTMLElement>('[data-kiosk-end]')
  if (end) watchReceipt(end)
  else watchIdle()
}, 500)

for (const kind of ['pointerdown', 'keydown', 'input', 'scroll'] as const)
  addEventListener(kind, () => void (dialog()?.open || stay()), { capture: true, passive: true })

addEventListener('click', (event) => {
  const target = event.target as Element | null
  if (target?.closest('[data-stay]')) stay()
  if (target?.closest('[data-more]') && receipt) {
    receiptGoesAt += RECEIPT_MS
    delete receipt.dataset.said
    show(receiptGoesAt - Date.now(), receipt)
  }
})
// The Escape key closes the question: somebody is there.
addEventListener('close', (event) => event.target === dialog() && stay(), true)
