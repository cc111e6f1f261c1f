import { type Browser, chromium } from 'playwright-core'

/** Where Chromium is on this machine. */
export const chromiumPath = (): string => process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Chromium that does nothing in the background and needs no screen. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
] as const

/** A browser of this machine, without a window; `more` are switches besides the usual ones. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS, ...more] })
}
