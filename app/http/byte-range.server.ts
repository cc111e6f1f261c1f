const RANGE = /^bytes=(\d{1,10})-(\d{1,10})$/

/**
 * Answers with bytes, or with the part of them that a player asks for: Safari plays nothing from who cannot give a part.
 *
 * Only a range with both ends is a part; `bytes=0-` of other browsers means everything. A part that is not there is 416.
 * Source: RFC 9110, section 14.
 */
export function answerBytes(request: Request, bytes: Uint8Array, type: string): Response {
  const headers = { 'Content-Type': type, 'Content-Disposition': 'inline' }
  const [, from, until] = RANGE.exec(request.headers.get('range') ?? '') ?? []
  if (from === undefined || until === undefined)
    return new Response(new Uint8Array(bytes), {
      headers: { ...headers, 'Content-Length': String(bytes.length) },
    })
  const [start, end] = [Number(from), Math.min(Number(until), bytes.length - 1)]
  if (start > end) {
    return new Response(null, {
      status: 416,
      headers: { 'Content-Range': `bytes */${bytes.length}` },
    })
  }
  return new Response(new Uint8Array(bytes.subarray(start, end + 1)), {
    status: 206,
    headers: {
      ...headers,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${start}-${end}/${bytes.length}`,
    },
  })
}
