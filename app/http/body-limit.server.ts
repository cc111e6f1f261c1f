import type { Request, RequestHandler } from 'express'

const MEGABYTE = 1024 * 1024

/** A story of 5 MB must still arrive, so that we can say which field is too long and give the text back. */
const TELLER_LIMIT = 8 * MEGABYTE
/** A form may bring a recording or a photo; one that is too big must arrive too, so that we can say it. */
const FORM_LIMIT = 14 * MEGABYTE
const STAFF_LIMIT = MEGABYTE

/** Refuses bodies that are too big (413) or of unknown size (411) before a byte of them is read. */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const size = req.get('content-length')
  if (size === undefined) {
    if (req.get('transfer-encoding') === undefined) return next()
    return void res.status(411).type('text/plain').send('Say how long the body is.\n')
  }
  const isForm = req.get('content-type')?.startsWith('multipart/form-data')
  const limit = !req.path.startsWith('/p/') ? STAFF_LIMIT : isForm ? FORM_LIMIT : TELLER_LIMIT
  if (Number(size) <= limit) return next()
  res.status(413).type('text/plain').send('This is too big to send. Nothing was stored.\n')
  throwAway(req)
}

/** So much of a body that is too big is still taken from the line. */
const THROWN_AWAY = 64 * MEGABYTE
const THROWN_AWAY_MS = 30_000

/**
 * Reads on and keeps nothing: who is still sending would see a broken connection instead of our answer if we hung up at
 * once. What never ends is cut off.
 */
function throwAway(req: Request): void {
  let size = 0
  const cut = setTimeout(() => req.destroy(), THROWN_AWAY_MS)
  req.on('data', (part: Buffer) => {
    size += part.length
    if (size > THROWN_AWAY) req.destroy()
  })
  req.on('close', () => clearTimeout(cut))
}
