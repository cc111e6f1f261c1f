import type { VoiceWords } from '#app/words/nl-voice.ts'
import { makeButton, pageLocale } from './dom.ts'

/** A voice of the device itself for a language; one that sends text elsewhere is never used. */
export function localVoice(
  voices: readonly Pick<SpeechSynthesisVoice, 'lang' | 'localService'>[],
  language: string,
): number {
  const wanted = language.toLowerCase()
  return voices.findIndex(
    ({ lang, localService }) =>
      localService === true && lang.toLowerCase().split(/[-_]/)[0] === wanted,
  )
}

let reading: HTMLButtonElement | undefined

/** Stops reading aloud. */
export function hush(): void {
  reading = undefined
  speechSynthesis.cancel()
}

/** Puts a button beside every question for which this device has a voice of its own, also when voices come later. */
export function offerToRead(form: HTMLFormElement): void {
  hush()
  const words: VoiceWords['read'] = JSON.parse(form.dataset.read ?? '{}')
  const offer = () => {
    if (!form.isConnected) return
    const voices = speechSynthesis.getVoices()
    for (const question of form.querySelectorAll<HTMLElement>('.question'))
      addButton(question, voices, words)
  }
  speechSynthesis.addEventListener?.('voiceschanged', offer, { once: true })
  offer()
}

function addButton(
  question: HTMLElement,
  voices: readonly SpeechSynthesisVoice[],
  words: VoiceWords['read'],
): void {
  const title = question.querySelector<HTMLElement>('legend, .question-title')
  if (!title || question.querySelector('[data-read-aloud]')) return
  const language = title.querySelector<HTMLElement>('[lang]')?.lang || pageLocale()
  const voice = voices[localVoice(voices, language)]
  if (!voice) return
  const named = (text: string) => `${text}: ${title.textContent?.trim() ?? ''}`
  const show = (text: string) => {
    button.textContent = text
    button.setAttribute('aria-label', named(text))
  }
  const button = makeButton('', 'button button-quiet read-aloud', () => {
    const isOn = reading === button
    const other = reading
    hush()
    other?.dispatchEvent(new Event('hushed'))
    if (isOn) return
    const said = new SpeechSynthesisUtterance(textOf(question, title))
    said.voice = voice
    said.lang = voice.lang
    said.onend = () => {
      if (reading === button) reading = undefined
      show(words.start)
    }
    said.onerror = said.onend
    reading = button
    show(words.stop)
    speechSynthesis.speak(said)
  })
  button.addEventListener('hushed', () => show(words.start))
  button.dataset.readAloud = ''
  show(words.start)
  title.after(button)
}

const SAID =
  '.question-hint, label.option, .ranking-plain bdi, .ranking-order bdi, .ranking-rest bdi, .number-field > span'

/** The question, what is said about it, and its answers, with pauses between them. */
function textOf(question: HTMLElement, title: HTMLElement): string {
  const parts = [title, ...question.querySelectorAll<HTMLElement>(SAID)]
  return parts
    .map((part) => part.textContent?.trim())
    .filter(Boolean)
    .join('. ')
}

for (const kind of ['leaving', 'pagehide']) addEventListener(kind, hush)
