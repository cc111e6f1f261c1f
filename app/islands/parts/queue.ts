import { islandWordsFor } from '#app/words/island-words.ts'
import { make, makeButton, pageLocale } from './dom.ts'
import { type Answer, type Fields, send } from './send.ts'
import { dropSpoken, findShelved, RECORDING_FIELD, shelveSpoken, spoken } from './spoken.ts'
import { drop, put, take } from './store.ts'

/** A whole story that waits for a connection: the last step as it would have been sent, with its submission key sealed in it. */
type Waiting = {
  readonly address: string
  readonly fields: Fields
  /** Whether a recording on the device belongs to it. */
  readonly isSpoken: boolean
}

/** Puts the last step down until there is a connection, with its recording. Rejects when the device cannot keep them. */
export async function waitInQueue(id: string, address: string, fields: Fields): Promise<void> {
  await shelveSpoken()
  await put('queue', id, { address, fields, isSpoken: Boolean(spoken()) } satisfies Waiting)
}

/**
 * Sends the story that waits under `id`, once, whichever page of this site gets there first.
 *
 * It leaves the queue when the server has answered, whatever it said: a receipt, or a page that says what is wrong.
 * Undefined when nothing waits. Without the recording that belongs to it a story stays where it is.
 */
export async function sendWaiting(id: string): Promise<Answer | undefined> {
  const once = async () => {
    const waiting = (await take('queue', id)) as Waiting | undefined
    if (!waiting) return undefined
    const recording = waiting.isSpoken ? await findShelved(id) : undefined
    if (waiting.isSpoken && !recording) return { kind: 'unreachable' } as const
    const files = recording ? [[RECORDING_FIELD, recording] as const] : []
    const answer = await send(waiting.address, waiting.fields, files)
    if (answer.kind === 'page') {
      await drop('queue', id)
      if (answer.page.querySelector('.receipt')) {
        await drop('drafts', id)
        await dropSpoken(id)
      }
    }
    return answer
  }
  return await (navigator.locks ? navigator.locks.request(`formulier ${id}`, once) : once())
}

/** Whether a story waits under `id`. */
export async function isInQueue(id: string): Promise<boolean> {
  return (await take('queue', id)) !== undefined
}

/** Takes a story out of the queue: it will not be sent. */
export async function leaveQueue(id: string): Promise<void> {
  await drop('queue', id)
}

/** Says honestly that the story was not sent yet, in the place of the form. */
export function showWaiting(
  form: HTMLElement,
  choices: { readonly now: () => void; readonly back: () => void },
): HTMLElement {
  const { queue } = islandWordsFor(pageLocale())
  const notice = make(
    'section',
    { class: 'card queue', 'aria-labelledby': 'wacht-titel' },
    make('h1', { id: 'wacht-titel' }, queue.title),
    make('p', {}, queue.text),
    make('p', {}, queue.until),
    make('p', { class: 'note note-warm' }, queue.exit),
    make(
      'p',
      { class: 'row' },
      makeButton(queue.now, 'button button-main', choices.now),
      makeButton(queue.back, 'button', () => {
        notice.remove()
        form.hidden = false
        choices.back()
      }),
    ),
  )
  form.hidden = true
  form.before(notice)
  return notice
}
