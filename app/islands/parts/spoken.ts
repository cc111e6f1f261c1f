import { drop, put, take } from './store.ts'

/** The field in which a recording is sent. */
export const RECORDING_FIELD = '_opname'

/** What is kept of a recording on a device: encrypted by the store, as all that lies there. */
type Shelved = { readonly type: string; readonly data: string }

let recording: Blob | undefined
let stopRunning: (() => Promise<void>) | undefined

const placeOf = (id: string) => `${id}#opname`

/** The recording that belongs to the form on this page. */
export const spoken = (): Blob | undefined => recording

/** A recording runs; `stop` ends it and keeps what was said. */
export function runs(stop: (() => Promise<void>) | undefined): void {
  stopRunning = stop
}

/** Ends a recording that runs, so that nothing that was said is lost when the page changes. */
export async function stopSpeaking(): Promise<void> {
  await stopRunning?.()
}

/** Holds a recording in the memory of this page. */
export function holdSpoken(made: Blob): void {
  recording = made
}

/** Puts the recording of this page down on the device, encrypted. Rejects when the device cannot keep it. */
export async function shelveSpoken(): Promise<void> {
  if (!recording) return
  const data = await toText(recording)
  await put('drafts', placeOf(location.pathname), { type: recording.type, data } satisfies Shelved)
}

/** Takes up the recording that this device kept for the form here. */
export async function resumeSpoken(): Promise<void> {
  recording ??= await findShelved(location.pathname)
}

/** The recording that the device kept for the form at `id`. */
export async function findShelved(id: string): Promise<Blob | undefined> {
  const kept = (await take('drafts', placeOf(id)).catch(() => undefined)) as Shelved | undefined
  return kept && toBlob(kept)
}

/** Forgets the recording of the form at `id`, in memory and on the device. */
export async function dropSpoken(id: string): Promise<void> {
  if (id === location.pathname) recording = undefined
  await drop('drafts', placeOf(id))
}

function toText(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

function toBlob({ type, data }: Shelved): Blob {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  return new Blob([bytes], { type })
}
