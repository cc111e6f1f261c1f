import { inLocale } from '#app/components/in-locale.ts'
import { LOCALES } from '#surveys/locales.ts'

/** Filled in by the build: one hash over all files below, and their addresses. */
declare const BUILD: string
declare const FILES: readonly string[]

/** What a service worker has and a page has not; the library of types for workers cannot stand beside that for pages. */
type LifeEvent = Event & { waitUntil(work: Promise<unknown>): void }
type AskEvent = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type OwnScope = {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', act: (event: LifeEvent) => void): void
  addEventListener(kind: 'fetch', act: (event: AskEvent) => void): void
}

const worker = self as unknown as OwnScope

// Looks, scripts and the help page of this site for when there is no connection. Nothing that somebody typed comes here.
const CACHE = `formulier-${BUILD}`
const HELP = LOCALES.map((locale) => inLocale('/hulp', locale))

worker.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(CACHE)
    await cache.addAll(
      [...FILES, ...HELP].map((path) => new Request(path, { credentials: 'omit' })),
    )
    await worker.skipWaiting()
  }
  event.waitUntil(fill())
})

worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name)
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (FILES.includes(url.pathname)) event.respondWith(fromCache(request))
  else if (request.mode === 'navigate' && isTellerPage(url.pathname))
    event.respondWith(fetch(request).catch(() => helpPage(url)))
})

/** The way out and the pages of staff are left to the browser. */
function isTellerPage(path: string): boolean {
  return path === '/' || path === '/hulp' || path.startsWith('/p/')
}

async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request)
}

async function helpPage(url: URL): Promise<Response> {
  const own = inLocale('/hulp', url.searchParams.get('taal') ?? 'nl')
  const find = (path: string) => caches.match(path, { ignoreVary: true })
  return (await find(own)) ?? (await find('/hulp')) ?? Response.error()
}
