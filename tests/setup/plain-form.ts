/** The sealed answers that a page of a form carries along. */
export function sealedIn(html: string): string {
  const sealed = /name="_form" value="([^"]+)"/.exec(html)?.[1]
  if (!sealed) throw new Error('no form on this page')
  return sealed
}

/** What a teller posts to go on from a page of plain HTML who answers nothing but the story and the consent. */
export function fieldsToGoOn(html: string, story: string): URLSearchParams {
  const fields = new URLSearchParams({ _form: sealedIn(html), _step: 'next' })
  if (html.includes('name="story"')) fields.set('story', story)
  if (html.includes('name="consent_read"')) fields.set('consent_read', 'true')
  return fields
}

/** The twenty digits of a receipt, or undefined when the page is another one. */
export function receiptIn(html: string): string | undefined {
  const shown = /class="receipt"[^>]*>([\s\S]*?)<\/(?:p|output|div)>/.exec(html)?.[1]
  return shown?.replace(/<[^>]+>/g, '').replace(/\D/g, '') || undefined
}
