import type { RequestHandler } from 'express'

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
  // The rest of the body is not read; without this the connection would wait for it.
  res.setHeader('Connection', 'close')
  res.status(413).type('text/plain').send('This is too big to send. Nothing was stored.\n')
}
