import { statSync } from 'node:fs'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'

/** A phone of some years ago on slow 4G. The set-up of the connection itself is not in it: that is 2 round trips, or 3 with TLS. */
export const SLOW_PHONE = { cpuSlowdown: 4, downMbit: 1.6, upMbit: 0.75, roundTripMs: 150 } as const

const BYTES_PER_MBIT = 1_000_000 / 8

/**
 * What came over the line for one page by kind, in bytes without the heads of the answers. Files of the build count as their
 * brotli copy: without TLS, as here, a browser asks for gzip only.
 */
export type Bytes = {
  document: number
  script: number
  style: number
  picture: number
  other: number
}

/** A cold load, in milliseconds since the request for the page. */
export type Load = {
  /** Something can be read (First Contentful Paint). */
  readonly firstContent: number
  /** The page is painted and whole, so that it can be filled in and sent, with or without its scripts. */
  readonly usable: number
  /** The mark of the enhanced page is there. */
  readonly enhanced: number
  readonly bytes: Readonly<Bytes>
}

export type SlowPage = { readonly page: Page; readonly bytes: Bytes; close(): Promise<void> }

/** A page with nothing in any cache, on a slow phone. */
export async function openSlowPage(
  browser: Browser,
  options: {
    readonly cookie?: string
    readonly origin?: string
    readonly javaScript?: boolean
  } = {},
): Promise<SlowPage> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    javaScriptEnabled: options.javaScript ?? true,
  })
  if (options.cookie && options.origin) await logInContext(context, options.cookie, options.origin)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const bytes = await countBytes(session)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.cpuSlowdown })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_PHONE.roundTripMs,
    downloadThroughput: SLOW_PHONE.downMbit * BYTES_PER_MBIT,
    uploadThroughput: SLOW_PHONE.upMbit * BYTES_PER_MBIT,
  })
  return { page, bytes, close: () => context.close() }
}

async function logInContext(context: BrowserContext, cookie: string, url: string): Promise<void> {
  const pairs = cookie.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url }
  })
  await context.addCookies(pairs)
}

const KINDS: Readonly<Record<string, keyof Bytes>> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Image: 'picture',
}

type Answer = {
  readonly kind: keyof Bytes
  readonly head: number
  readonly brotliBytes: number | undefined
}

/** The size of the brotli copy that the build left of a file. */
function brotliBytesOf(url: string): number | undefined {
  if (!URL.canParse(url)) return undefined
  const file = `build/client${new URL(url).pathname}.br`
  return statSync(file, { throwIfNoEntry: false })?.size
}

async function countBytes(session: CDPSession): Promise<Bytes> {
  const bytes: Bytes = { document: 0, script: 0, style: 0, picture: 0, other: 0 }
  const answers = new Map<string, Answer>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    answers.set(requestId, {
      kind: KINDS[type] ?? 'other',
      head: response.encodedDataLength,
      brotliBytes: brotliBytesOf(response.url),
    })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { kind, head, brotliBytes } = answers.get(requestId) ?? {
      kind: 'other' as const,
      head: 0,
    }
    bytes[kind] += brotliBytes ?? encodedDataLength - head
  })
  await session.send('Network.enable')
  return bytes
}

/** Comes to a page as somebody does who sends the form before it, from a page of the same site that loads nothing. */
async function postTo(page: Page, url: string, post: string): Promise<void> {
  await page.goto(new URL('/livez', url).href)
  await Promise.all([
    page.waitForURL(url, { waitUntil: 'load' }),
    page.evaluate(
      ([action, fields]) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'post', action })
        for (const [name, value] of new URLSearchParams(fields)) {
          const field = document.createElement('input')
          Object.assign(field, { type: 'hidden', name, value })
          form.append(field)
        }
        document.body.append(form)
        form.submit()
      },
      [url, post] as const,
    ),
  ])
}

/** Loads an address on a slow phone; `mark` is what stands on the page once its scripts did their work. */
export async function loadSlowly(
  browser: Browser,
  url: string,
  mark: string,
  options: Parameters<typeof openSlowPage>[1] & { readonly post?: string } = {},
): Promise<Load> {
  const { page, bytes, close } = await openSlowPage(browser, options)
  await page.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)) performance.mark('enhanced')
      else requestAnimationFrame(look)
    }
    look()
  }, mark)
  if (options.post === undefined) await page.goto(url, { waitUntil: 'load' })
  else await postTo(page, url, options.post)
  await page.waitForFunction(() => performance.getEntriesByName('enhanced').length > 0)
  await page.waitForLoadState('networkidle')
  const times = await page.evaluate(() => {
    const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN
    return {
      paint: at('first-contentful-paint'),
      whole: way?.domInteractive ?? Number.NaN,
      enhanced: at('enhanced'),
    }
  })
  await close()
  return {
    firstContent: times.paint,
    usable: Math.max(times.paint, times.whole),
    enhanced: times.enhanced,
    bytes: { ...bytes },
  }
}
