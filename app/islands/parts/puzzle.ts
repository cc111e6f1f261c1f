/** A puzzle as the server wrote it, after ALTCHA 2: find the counter whose key begins with `keyPrefix`. */
type Puzzle = {
  readonly parameters: {
    readonly nonce: string
    readonly salt: string
    readonly cost: number
    readonly keyLength: number
    readonly keyPrefix: string
  }
}

const MOST_STEPS = 100_000

/**
 * Solves a puzzle with what the browser has (PBKDF2 of Web Crypto, which leaves the page free to scroll and type).
 *
 * Undefined where the browser has none, as on a page without https: then its reader waits instead.
 */
export async function solvePuzzle(json: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined
  const challenge = JSON.parse(json) as Puzzle
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters
  const password = new Uint8Array([...fromHex(nonce), 0, 0, 0, 0])
  const view = new DataView(password.buffer)
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: cost }
  for (let counter = 0; counter < MOST_STEPS; counter++) {
    view.setUint32(password.length - 4, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const derivedKey = toHex(await crypto.subtle.deriveBits(rule, key, keyLength * 8))
    if (derivedKey.startsWith(keyPrefix))
      return JSON.stringify({ challenge, solution: { counter, derivedKey } })
  }
  return undefined
}

const fromHex = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const toHex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Solves the puzzle of a form that waits, where there is one, and sends it. */
export async function sendWhenSolved(form: HTMLFormElement): Promise<void> {
  const puzzle = form.dataset.puzzle
  if (!puzzle) return
  const [byHand, byItself] = ['by-hand', 'by-itself'].map((name) =>
    form.querySelector<HTMLElement>(`[data-${name}]`),
  )
  const show = (isSolving: boolean) => {
    if (byHand) byHand.hidden = isSolving
    if (byItself) byItself.hidden = !isSolving
  }
  show(true)
  const answer = await solvePuzzle(puzzle).catch(() => undefined)
  const field = form.querySelector<HTMLInputElement>('[name="_proof"]')
  if (!answer || !field) return show(false)
  field.value = answer
  if (form.isConnected) form.requestSubmit(form.querySelector<HTMLElement>('[data-send]'))
}
