import { focusOn, make } from './dom.ts'
import { spoken } from './spoken.ts'

/** Whether this browser, on this page, can record at all. */
const canRecord = (): boolean =>
  'MediaRecorder' in window && typeof navigator.mediaDevices?.getUserMedia === 'function'

/** Shows where a story can be spoken. The recorder itself is fetched when somebody presses, or has spoken already. */
export function offerToSpeak(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[data-speak-place]')
  const button = place?.querySelector<HTMLButtonElement>('[data-speak-open]')
  if (!place || !button || !canRecord()) return
  place.hidden = false
  const open = async (isPressed: boolean) => {
    try {
      const { openRecorder } = await import('./recorder.ts')
      const panel = openRecorder(place, JSON.parse(place.dataset.words ?? '{}'))
      button.remove()
      if (isPressed) focusOn(panel.querySelector('button') ?? panel)
    } catch {
      // Without a connection the recorder is not there: the button stays for the next try.
      const { failed } = JSON.parse(place.dataset.words ?? '{}')
      if (!place.querySelector('[role=alert]')) button.after(make('p', { role: 'alert' }, failed))
    }
  }
  button.addEventListener('click', () => void open(true))
  if (spoken()) void open(false)
}
