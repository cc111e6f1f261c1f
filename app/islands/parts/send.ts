/** The fields of a form as they go over the line; files go beside them. */
export type Fields = readonly (readonly [string, string])[]
export type Files = readonly (readonly [string, Blob])[]

/** What came of sending: another page of ours, no connection, or something that an ordinary submit should sort out. */
export type Answer =
  | { readonly kind: 'page'; readonly page: Document }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'odd' }

const PATIENCE_MS = 60_000
/** A recording or a photo over a slow line takes minutes. */
const FILE_PATIENCE_MS = 300_000

/** The fields of a form with those of the button that was pressed. */
export function fieldsOf(form: HTMLFormElement, button?: HTMLElement | null): Fields {
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  if (button instanceof HTMLButtonElement && button.name) fields.push([button.name, button.value])
  return fields
}

/** The files that were chosen in a form. */
export function filesOf(form: HTMLFormElement): Files {
  return [...new FormData(form)].flatMap(([name, value]): [string, Blob][] =>
    typeof value === 'string' || value.size === 0 ? [] : [[name, value]],
  )
}

/** Sends fields the way the form itself would and reads the page that comes back. */
export async function send(address: string, fields: Fields, files: Files = []): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  // Without a name of its own a part would be read as words.
  for (const [name, file] of files) body.append(name, file, 'bestand')
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), files.length > 0 ? FILE_PATIENCE_MS : PATIENCE_MS)
  try {
    const response = await fetch(address, { method: 'POST', body, signal: stop.signal })
    if (response.status >= 500) return { kind: 'unreachable' }
    if (!response.headers.get('content-type')?.startsWith('text/html')) return { kind: 'odd' }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.getElementById('inhoud') ? { kind: 'page', page } : { kind: 'odd' }
  } catch {
    return { kind: 'unreachable' }
  } finally {
    clearTimeout(late)
  }
}
