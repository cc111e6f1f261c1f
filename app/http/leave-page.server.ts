import type { RequestHandler } from 'express'

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * The way out: tells the browser to forget all that this site kept, and goes on to a neutral page in the same history entry.
 *
 * The script does so at once, the refresh where there is no script. No referrer: the other site does not learn where from.
 */
export function leavePage(exitUrl: string): RequestHandler {
  const address = escapeHtml(exitUrl)
  const script = `location.replace(${JSON.stringify(exitUrl).replaceAll('<', '\\u003c')})`
  return (req, res) => {
    // A link on somebody else's site must not wipe a draft.
    if (req.get('sec-fetch-site') !== 'cross-site')
      res.setHeader('Clear-Site-Data', '"cache", "cookies", "storage"')
    res.setHeader('Referrer-Policy', 'no-referrer')
    res.type('text/html').send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Laden</title>
<meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}">
<script nonce="${res.locals.nonce}">${script}</script></head>
<body><a href="${address}" rel="noreferrer">Verder</a></body></html>\n`,
    )
  }
}
