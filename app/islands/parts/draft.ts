import { islandWordsFor } from '#app/words/island-words.ts'
import { make, makeButton, pageLocale } from './dom.ts'
import { forgetOffline, keepOffline } from './offline.ts'
import { type Fields, fieldsOf } from './send.ts'
import { dropSpoken, shelveSpoken } from './spoken.ts'
import { canKeep, drop, eraseAll, put, take } from './store.ts'

/** Typing is kept this long after its first letter, so never more than two seconds of it are lost. */
const SAVE_MS = 1000

/** Whose device this is, as far as the teller said; not said is treated as shared. */
export type Device = 'own' | 'shared' | undefined

let device: Device
let timer: ReturnType<typeof setTimeout> | undefined

export const isOwnDevice = (): boolean => device === 'own'

/** The draft of the form at this address, when this device keeps one. */
export async function findDraft(): Promise<Fields | undefined> {
  return (await take('drafts', location.pathname)) as Fields | undefined
}

/** Erases the draft of the form at this address. */
export async function dropDraft(): Promise<void> {
  clearTimeout(timer)
  await Promise.all([drop('drafts', location.pathname), dropSpoken(location.pathname)])
}

/** Takes over what an earlier visit said about this device. */
export function knowDevice(known: Device): void {
  device = known
}

/** Takes up what the teller says about the device: an own one begins to keep, a shared one forgets everything. */
export async function chooseDevice(chosen: Device): Promise<void> {
  device = chosen
  if (isOwnDevice()) {
    await save()
    await shelveSpoken().catch(() => showStatus('failed'))
    return keepOffline()
  }
  clearTimeout(timer)
  showStatus('notKept')
  await Promise.all([eraseAll(), forgetOffline()])
}

/** Something was typed or chosen: keeps it within a second, on an own device. */
export function saveSoon(): void {
  if (!isOwnDevice() || timer) return
  timer = setTimeout(() => void save(), SAVE_MS)
}

/** Keeps the form as it stands now, on an own device. */
export async function save(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const form = storyForm()
  if (!isOwnDevice() || !form) return
  try {
    await put('drafts', location.pathname, fieldsOf(form))
    if (isOwnDevice()) showStatus('kept')
  } catch {
    showStatus('failed')
  }
}

/** The form of the story on this page. */
export function storyForm(): HTMLFormElement | undefined {
  return document.querySelector<HTMLFormElement>('form#formulier') ?? undefined
}

/** A line under the buttons; it changes without being spoken, because it changes while somebody types. */
export function showStatus(state: 'kept' | 'notKept' | 'failed'): void {
  const form = storyForm()
  if (!form) return
  let line = form.querySelector('.draft-status')
  if (!line) {
    line = make('p', { class: 'draft-status small' })
    form.querySelector('.form-steps')?.after(line)
  }
  line.textContent = islandWordsFor(pageLocale()).draft[state]
  line.classList.toggle('draft-kept', state === 'kept')
}

/** Shows the question about the device on the first step, and listens to its answer. */
export function askDevice(form: HTMLFormElement): void {
  const question = form.querySelector<HTMLElement>('[data-device]')
  if (!question || !canKeep()) return
  question.hidden = false
  const choices = question.querySelectorAll<HTMLInputElement>('input')
  for (const choice of choices) {
    if (device) choice.checked = choice.value === device
    choice.addEventListener('change', () => void chooseDevice(choice.value as Device))
  }
}

/** Asks whether to go on with a draft or to begin again; the empty form waits hidden. */
export function offerDraft(
  form: HTMLFormElement,
  choices: { readonly resume: () => void; readonly restart: () => void },
): void {
  const { draft } = islandWordsFor(pageLocale())
  const card = make(
    'section',
    { class: 'card resume', 'aria-labelledby': 'verder-titel' },
    make('h1', { id: 'verder-titel' }, draft.title),
    make('p', {}, draft.text),
    make(
      'p',
      { class: 'row' },
      makeButton(draft.resume, 'button button-main', choices.resume),
      makeButton(draft.restart, 'button', () => {
        card.remove()
        form.hidden = false
        choices.restart()
      }),
    ),
  )
  form.hidden = true
  form.before(card)
}
