import { existsSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import express, { type RequestHandler } from 'express'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
}

const YEAR = 'public, max-age=31536000, immutable'
/** A browser asks anew each time whether the service worker changed. */
const ANEW = 'no-cache'
const HOUR = 'public, max-age=3600'

/** Names with a fingerprint in them never change, so a browser may keep them for a year. */
const isFingerprinted = (path: string) =>
  path.startsWith('/assets/') || path.startsWith('/islands/')

function keepFor(path: string): string {
  if (path === '/sw.js') return ANEW
  return isFingerprinted(path) ? YEAR : HOUR
}

/** Serves the built files of `folder`, the compressed copy that the build left beside them where the browser takes it. */
export function staticFiles(folder: string): RequestHandler[] {
  const compressed: RequestHandler = (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next()
    const type = TYPES[extname(req.path)]
    if (!type) return next()
    const accepted = req.acceptsEncodings(['br', 'gzip'])
    const ending = accepted === 'br' ? '.br' : accepted === 'gzip' ? '.gz' : undefined
    const file = ending && join(folder, normalize(req.path) + ending)
    if (!file?.startsWith(folder) || !existsSync(file)) return next()
    res.setHeader('Content-Type', type)
    res.setHeader('Content-Encoding', accepted === 'br' ? 'br' : 'gzip')
    res.setHeader('Vary', 'Accept-Encoding')
    res.setHeader('Cache-Control', keepFor(req.path))
    res.sendFile(file, { cacheControl: false, headers: { 'Content-Type': type } })
  }
  const plain = express.static(folder, {
    index: false,
    setHeaders: (res, path) => {
      const address = path.slice(folder.length).replaceAll('\\', '/')
      res.setHeader('Cache-Control', keepFor(address))
    },
  })
  return [compressed, plain]
}
