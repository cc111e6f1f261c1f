import type { RequestHandler } from 'express'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Tellers' paths: somebody without a session loses nothing to a forged post, and an old browser may say no origin at all. */
const isTellerPath = (path: string) => path.startsWith('/p/')

/**
 * Refuses, with 403, every request that changes something and did not come from our own pages.
 *
 * Runs before the router, so that no action and no resource route can forget it. A browser says where a post came from in
 * `Sec-Fetch-Site` or in `Origin`; the first must be `same-origin`, the second must be ours. Where both are missing, staff
 * paths refuse and tellers' paths allow. Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet, "Fetch Metadata".
 */
export function originGate(ownOrigin: string): RequestHandler {
  return (req, res, next) => {
    if (READS.has(req.method)) return next()
    const site = req.get('sec-fetch-site')
    const origin = req.get('origin')
    const isOwn =
      (site === undefined || site === 'same-origin') &&
      (origin === undefined || origin === ownOrigin)
    const saysNothing = site === undefined && origin === undefined
    if (isOwn && (!saysNothing || isTellerPath(req.path))) return next()
    res.status(403).type('text/plain').send('This request did not come from a page of this site.\n')
  }
}
