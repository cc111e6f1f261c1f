import { isOver, KEEP_MS, type Shelf } from './expiry.ts'

/** The one database of this site on a device; its name tells nothing. */
const NAME = 'formulier'
const SHELVES = Object.keys(KEEP_MS) as Shelf[]

type Kept = {
  readonly id: string
  readonly at: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

let opening: Promise<IDBDatabase | undefined> | undefined
let isClosedForGood = false

/** Whether this browser can keep something encrypted. */
export const canKeep = (): boolean => 'indexedDB' in window && Boolean(window.crypto?.subtle)

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Opens the database. Without `create` a device that keeps nothing goes on keeping nothing, not even an empty database. */
async function open(create: boolean): Promise<IDBDatabase | undefined> {
  if (isClosedForGood) return undefined
  opening ??= request(create)
  const opened = await opening
  if (opened || !create) return opened
  opening ??= request(true)
  return opening
}

function request(create: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => {
      if (!create) return asked.transaction?.abort()
      for (const shelf of SHELVES) asked.result.createObjectStore(shelf, { keyPath: 'id' })
      asked.result.createObjectStore('keys')
    }
    asked.onsuccess = () => {
      const database = asked.result
      // Somebody erases the database, here or in another tab: let go of it, and of nothing newer.
      database.onversionchange = () => {
        database.close()
        opening = undefined
      }
      resolve(database)
    }
    asked.onerror = (event) => {
      event.preventDefault()
      opening = undefined
      if (create) reject(asked.error)
      else resolve(undefined)
    }
  })
}

/** Lets go of the database, once a request to open it has been answered. */
async function close(): Promise<void> {
  const last = opening
  opening = undefined
  const database = await last?.catch(() => undefined)
  database?.close()
}

/** The device's key: made here, kept by the browser, and readable by nobody, not even by this script. */
async function keyOf(database: IDBDatabase): Promise<CryptoKey> {
  const read = () => promised(database.transaction('keys').objectStore('keys').get('key'))
  const kept: CryptoKey | undefined = await read()
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  // Of two pages that make a key at the same time the first one counts.
  await promised(
    database.transaction('keys', 'readwrite').objectStore('keys').add(made, 'key'),
  ).catch(() => undefined)
  return (await read()) ?? made
}

const boundTo = (shelf: Shelf, id: string) => new TextEncoder().encode(`${shelf}\n${id}`)

/** Puts something down, encrypted; it takes the place of what had the same id. */
export async function put(shelf: Shelf, id: string, contents: unknown): Promise<void> {
  const database = await open(true)
  if (!database) return
  const key = await keyOf(database)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(contents))
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(shelf, id) },
    key,
    plain,
  )
  if (isClosedForGood) return
  const kept: Kept = { id, at: Date.now(), iv, data }
  await promised(database.transaction(shelf, 'readwrite').objectStore(shelf).put(kept))
}

/** What lies under `id`; undefined when there is nothing, when it waited too long, or when it cannot be read any more. */
export async function take(shelf: Shelf, id: string): Promise<unknown> {
  const database = await open(false)
  if (!database) return undefined
  const kept: Kept | undefined = await promised(
    database.transaction(shelf).objectStore(shelf).get(id),
  )
  if (!kept || isOver(shelf, kept.at, Date.now())) return undefined
  const key = await keyOf(database)
  const algorithm = { name: 'AES-GCM', iv: kept.iv, additionalData: boundTo(shelf, id) }
  return crypto.subtle
    .decrypt(algorithm, key, kept.data)
    .then((plain): unknown => JSON.parse(new TextDecoder().decode(plain)))
    .catch(() => undefined)
}

/** Erases what lies under `id`. */
export async function drop(shelf: Shelf, id: string): Promise<void> {
  const database = await open(false)
  await (database &&
    promised(database.transaction(shelf, 'readwrite').objectStore(shelf).delete(id)))
}

/** Erases all that waited too long, and the whole database when nothing is left in it. Gives the ids that wait to be sent. */
export async function tidy(): Promise<readonly string[]> {
  const database = await open(false)
  if (!database) return []
  let left = 0
  const waiting: string[] = []
  for (const shelf of SHELVES) {
    const store = database.transaction(shelf, 'readwrite').objectStore(shelf)
    for (const kept of (await promised(store.getAll())) as Kept[]) {
      if (isOver(shelf, kept.at, Date.now())) store.delete(kept.id)
      else {
        left++
        if (shelf === 'queue') waiting.push(kept.id)
      }
    }
  }
  if (left === 0) await eraseAll()
  return waiting
}

/** Erases the database with its key. */
export async function eraseAll(): Promise<void> {
  await close()
  if ('indexedDB' in window) await promised(indexedDB.deleteDatabase(NAME)).catch(() => undefined)
}

/** From now on nothing is written any more: somebody is leaving. */
export function closeForGood(): void {
  isClosedForGood = true
  void close()
}
