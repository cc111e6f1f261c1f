import { islandWordsFor, loadIslandWords } from '#app/words/island-words.ts'
import { hasTypo } from './parts/code-check.ts'
import { announce, focusOn, pageLocale } from './parts/dom.ts'
import {
  askDevice,
  dropDraft,
  findDraft,
  isOwnDevice,
  knowDevice,
  offerDraft,
  save,
  saveSoon,
  showStatus,
  storyForm,
} from './parts/draft.ts'
import { enrich } from './parts/enrich.ts'
import { offerToKeep } from './parts/keep-code.ts'
import { hideNoConnection, showNoConnection } from './parts/no-connection.ts'
import { isInQueue, leaveQueue, sendWaiting, showWaiting, waitInQueue } from './parts/queue.ts'
import { type Answer, type Fields, fieldsOf, send } from './parts/send.ts'
import { goToTop, swap } from './parts/swap.ts'

// The pages of a form as one document: each step is sent and answered without the browser going anywhere.

let isBusy = false
let isOrdinary = false

/** Gives up being clever: the browser sends the form itself. */
function submitOrdinary(form: HTMLFormElement, button: HTMLElement | null): void {
  isOrdinary = true
  if (button instanceof HTMLButtonElement && button.isConnected) form.requestSubmit(button)
  else form.requestSubmit()
}

/** Shows the page that came back; what it holds decides what is kept on the device. */
async function show(answer: Extract<Answer, { kind: 'page' }>, address: string): Promise<void> {
  const contents = swap(answer.page, address)
  if (!contents) return location.reload()
  if (contents.querySelector('.receipt')) await dropDraft().catch(() => undefined)
  await loadIslandWords(pageLocale())
  begin()
  // A shared tablet keeps nothing and offers nothing.
  if (document.querySelector('[data-kiosk]')) return
  goToTop(contents)
  void save()
}

async function step(
  form: HTMLFormElement,
  button: HTMLElement | null,
  address: string,
): Promise<void> {
  if (isBusy) return
  isBusy = true
  hideNoConnection()
  form.setAttribute('aria-busy', 'true')
  const fields = fieldsOf(form, button)
  const answer = await send(address, fields)
  form.removeAttribute('aria-busy')
  isBusy = false
  if (answer.kind === 'odd') return submitOrdinary(form, button)
  if (answer.kind === 'page') return show(answer, address)
  const isSending = button instanceof HTMLButtonElement && 'send' in button.dataset
  if (isSending && isOwnDevice() && !navigator.onLine) {
    const isWaiting = await waitInQueue(location.pathname, address, fields).then(
      () => true,
      () => false,
    )
    if (isWaiting) return wait()
  }
  showNoConnection(form, () => void step(form, button, address))
}

/** The story is in the queue: says so, and sends it when there is a connection. */
function wait(): void {
  const form = storyForm()
  if (!form) return
  const id = location.pathname
  const flush = async () => {
    announce(islandWordsFor(pageLocale()).queue.sending)
    const answer = await sendWaiting(id)
    // Another page of this site was first, and shows the receipt.
    if (!answer && notice.isConnected) location.reload()
    if (answer?.kind !== 'page' || !notice.isConnected) return
    stop()
    await show(answer, location.href)
  }
  const onOnline = () => void flush()
  const stop = () => removeEventListener('online', onOnline)
  const notice = showWaiting(form, {
    now: onOnline,
    back: () => {
      stop()
      void leaveQueue(id).then(offerWhatWasKept)
    },
  })
  addEventListener('online', onOnline)
  scrollTo(0, 0)
  focusOn(notice.querySelector('h1') ?? notice)
  if (navigator.onLine) onOnline()
}

async function resume(form: HTMLFormElement, draft: Fields): Promise<void> {
  const address = location.href
  const kept = draft.filter(([name]) => name !== '_step')
  const answer = await send(address, [...kept, ['_step', 'stay']])
  if (answer.kind === 'page') return show(answer, address)
  const card = document.querySelector<HTMLElement>('.resume') ?? form
  showNoConnection(card, () => void resume(form, draft))
}

/** After a reload: a story that waits, or a draft that can be taken up. */
async function offerWhatWasKept(): Promise<void> {
  const form = storyForm()
  const draft = form && (await findDraft())
  if (!form || !draft) return
  knowDevice('own')
  const isFirstStep = form.querySelector('[data-device]')
  // A later step was reached without this script: what stands on the page is newer than the draft.
  if (!isFirstStep || form.dataset.touched) return begin()
  offerDraft(form, {
    resume: () => void resume(form, draft),
    restart: () => {
      void dropDraft()
      knowDevice(undefined)
      focusOn(form.querySelector('h1') ?? form)
    },
  })
}

/** Makes the form that stands on the page now do what its script adds. */
function begin(): void {
  offerToKeep()
  const form = storyForm()
  if (!form) return
  askDevice(form)
  if (isOwnDevice()) showStatus('kept')
  void enrich(form)
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  // A file is saved by the browser, which stays on its page.
  if (isOrdinary || !form.closest('#inhoud') || form.hasAttribute('data-plain')) return
  event.preventDefault()
  if (form.hasAttribute('data-code') && hasTypo(form)) return
  const button = event.submitter
  // Without the attribute `formAction` is the address of the page, not of the form.
  const isElsewhere = button instanceof HTMLButtonElement && button.hasAttribute('formaction')
  const address = isElsewhere ? button.formAction : form.action
  void step(form, button, address)
})

for (const kind of ['input', 'change', 'click'] as const)
  document.addEventListener(kind, (event) => {
    const form = (event.target as Element).closest<HTMLElement>('form#formulier')
    if (!form) return
    if (kind !== 'click') form.dataset.touched = 'yes'
    saveSoon()
  })

addEventListener('click', (event) => {
  if ((event.target as Element | null)?.closest('[data-print]')) print()
})

void start()

/** Nothing is said before its words are there, or have kept us waiting for too long. */
async function start(): Promise<void> {
  await loadIslandWords(pageLocale())
  begin()
  if (await isInQueue(location.pathname).catch(() => false)) {
    knowDevice('own')
    wait()
  } else await offerWhatWasKept().catch(() => undefined)
}
