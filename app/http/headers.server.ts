import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'

/** What a page may load: itself, and scripts that carry this response's nonce. Nothing from elsewhere. */
function contentSecurityPolicy(nonce: string, isForm: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    // Charts and the survey renderer set style attributes; attributes cannot run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // What a teller just recorded is heard from the memory of the page.
    `media-src 'self'${isForm ? ' blob:' : ''}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Pages of a form, where a story may be spoken; the pages with the code and with help are none. */
const FORM = /^\/p\/[^/]+\/(?!code$|hulp$)[^/]+\/?$/

/** Gives every response its nonce (`res.locals.nonce`) and the headers that keep a browser careful. */
export function secureHeaders(isHttps: boolean): RequestHandler {
  return (req, res, next) => {
    const isForm = FORM.test(req.path)
    const nonce = randomBytes(16).toString('base64')
    res.locals.nonce = nonce
    res.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, isForm))
    res.setHeader('X-Content-Type-Options', 'nosniff')
    res.setHeader('Referrer-Policy', 'same-origin')
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    res.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    res.setHeader(
      'Permissions-Policy',
      `camera=(), geolocation=(), microphone=(${isForm ? 'self' : ''}), browsing-topics=()`,
    )
    res.setHeader('X-Robots-Tag', 'noindex')
    res.setHeader('Cache-Control', 'no-store')
    if (isHttps) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    next()
  }
}
