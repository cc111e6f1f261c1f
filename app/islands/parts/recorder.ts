import type { VoiceWords } from '#app/words/nl-voice.ts'
import { RECORDING } from '#surveys/recording.ts'
import { announce, focusOn, make, makeButton } from './dom.ts'
import { isOwnDevice } from './draft.ts'
import { dropSpoken, holdSpoken, runs, shelveSpoken, spoken } from './spoken.ts'

type Words = VoiceWords['speak']

/** Speech at this rate is clear, and five minutes of it are 1.2 MB. */
const BITS_PER_SECOND = 32_000

/** What browsers record, the smallest first; Safari has the second alone. */
const FORMATS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

const SECOND_MS = 1000

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Puts a recorder in `place`: record, hear, make again, remove. What is recorded leaves the device with the story alone. */
export function openRecorder(place: HTMLElement, words: Words): HTMLElement {
  const panel = make('div', { class: 'recorder' })
  place.append(panel)
  if (spoken()) showReady(panel, words)
  else showStart(panel, words)
  return panel
}

function showStart(panel: HTMLElement, words: Words, note?: string): void {
  panel.replaceChildren(
    makeButton(words.start, 'button button-main', () => void record(panel, words)),
    ...(note ? [make('p', { class: 'small' }, note)] : []),
  )
}

async function record(panel: HTMLElement, words: Words): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
  // Somebody went on to another page while the browser asked.
  if (!panel.isConnected) return endStream(stream)
  if (!stream) {
    showStart(panel, words, words.denied)
    return announce(words.denied)
  }
  try {
    run(panel, words, stream)
  } catch {
    endStream(stream)
    showStart(panel, words, words.failed)
    announce(words.failed)
  }
}

function endStream(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

function run(panel: HTMLElement, words: Words, stream: MediaStream): void {
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format))
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: BITS_PER_SECOND,
    ...(mimeType ? { mimeType } : {}),
  })
  const pieces: Blob[] = []
  let said = words.ready
  const ended = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => {
      clearInterval(ticking)
      removeEventListener('leaving', leave)
      runs(undefined)
      endStream(stream)
      void keep(new Blob(pieces, { type: recorder.mimeType.split(';')[0] })).then(resolve)
    })
  })
  const keep = async (made: Blob) => {
    if (isLeft) return
    if (made.size === 0) {
      showStart(panel, words, words.failed)
      return announce(words.failed)
    }
    holdSpoken(made)
    const isKept = await shelveWhereOwn()
    if (!panel.isConnected) return
    showReady(panel, words, isKept)
    focusOn(panel.querySelector('audio') ?? panel)
    announce(said)
  }
  const stop = async () => {
    if (recorder.state !== 'inactive') recorder.stop()
    await ended
  }
  let isLeft = false
  const leave = () => {
    isLeft = true
    void stop()
  }
  addEventListener('leaving', leave)
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) pieces.push(data)
  })

  const began = Date.now()
  const time = make('strong', { role: 'timer' }, clock(RECORDING.seconds))
  const ticking = setInterval(() => {
    const left = RECORDING.seconds - Math.floor((Date.now() - began) / SECOND_MS)
    time.textContent = clock(Math.max(left, 0))
    if (left > 0) return
    said = words.full
    void stop()
  }, SECOND_MS / 4)
  recorder.start(SECOND_MS)
  runs(stop)
  const button = makeButton(words.stop, 'button button-main', () => void stop())
  panel.replaceChildren(
    make('p', { class: 'recorder-runs' }, words.running, ' ', words.left, ' ', time),
    button,
  )
  button.focus()
  announce(words.running)
}

/** On an own device a recording outlives the page; true when it is kept, false when it could not be, nothing on a shared one. */
function shelveWhereOwn(): Promise<boolean | undefined> {
  if (!isOwnDevice()) return Promise.resolve(undefined)
  return shelveSpoken().then(
    () => true,
    () => false,
  )
}

function showReady(panel: HTMLElement, words: Words, isKept?: boolean): void {
  const made = spoken()
  if (!made) {
    showStart(panel, words)
    return
  }
  const address = URL.createObjectURL(made)
  const player = make('audio', { controls: '', src: address, 'aria-label': words.player })
  const forget = async () => {
    player.pause()
    URL.revokeObjectURL(address)
    await dropSpoken(location.pathname).catch(() => undefined)
  }
  const where = isKept === false ? words.notKept : isOwnDevice() ? words.onDevice : words.onScreen
  panel.replaceChildren(
    make('p', {}, make('strong', {}, words.ready)),
    player,
    make(
      'p',
      { class: 'row' },
      makeButton(words.redo, 'button', () => void forget().then(() => record(panel, words))),
      makeButton(words.remove, 'button button-quiet', () => {
        void forget().then(() => {
          showStart(panel, words)
          focusOn(panel.querySelector('button') ?? panel)
          announce(words.removed)
        })
      }),
    ),
    make('p', { class: 'small soft' }, where),
  )
}
