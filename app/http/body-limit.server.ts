import type { RequestHandler } from 'express'

const MEGABYTE = 1024 * 1024

/** A story or a photo that is too big must still arrive, so that we can say so and give the text back. */
const TELLER_LIMIT = 14 * MEGABYTE
const STAFF_LIMIT = MEGABYTE

/** Refuses bodies that are too big (413) or of unknown size (411) before a byte of them is read. */
export const bodyLimit: RequestHandler = (req, res, next) => {
  const size = req.get('content-length')
  if (size === undefined) {
    if (req.get('transfer-encoding') === undefined) return next()
    return void res.status(411).type('text/plain').send('Say how long the body is.\n')
  }
  const limit = req.path.startsWith('/p/') ? TELLER_LIMIT : STAFF_LIMIT
  if (Number(size) <= limit) return next()
  // The rest of the body is not read; without this the connection would wait for it.
  res.setHeader('Connection', 'close')
  res.status(413).type('text/plain').send('This is too big to send. Nothing was stored.\n')
}
