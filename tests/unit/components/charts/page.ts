import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

type Page = {
  readonly window: { readonly document: Document; readonly eval: (code: string) => unknown }
}
type JsdomModule = { readonly JSDOM: new (html: string, options: object) => Page }

// The package has no types of its own.
const require = createRequire(import.meta.url)
const { JSDOM } = require('jsdom') as JsdomModule

/** A page with one chart as the server sends it: no script of ours has run. */
export function pageOf(chart: ReactElement): Page {
  const html = renderToStaticMarkup(chart)
  return new JSDOM(
    `<!doctype html><html lang="nl"><head><title>t</title></head><body><main><h1>t</h1>${html}</main></body></html>`,
    { runScripts: 'outside-only' },
  )
}

/** The accessibility rules that a page breaks; contrast is for a browser to judge. */
export async function brokenRules({ window }: Page): Promise<readonly string[]> {
  window.eval(readFileSync(require.resolve('axe-core'), 'utf8'))
  const found = (await window.eval(
    "axe.run(document, { rules: { 'color-contrast': { enabled: false } } })",
  )) as { readonly violations: readonly { readonly id: string }[] }
  return found.violations.map(({ id }) => id)
}

export function textsOf({ window }: Page, selector: string): readonly string[] {
  return [...window.document.querySelectorAll(selector)].map(
    (element) => element.textContent?.trim() ?? '',
  )
}
