import { useLocation } from '@remix-run/react'
import { useLocale } from './language.ts'

/** How somebody came in, as the address of a teller's page carries it from page to page; there is no cookie for it. */
export type Way = {
  readonly via?: string
  readonly isKiosk: boolean
  readonly isCollector: boolean
  /** Whether a collector has read what to keep to. */
  readonly hasRead: boolean
}

const CODE = /^[a-z0-9]{6}$/

/** The way in that the query of an address tells; whatever is not ours is left out. */
export function wayOf(query: URLSearchParams): Way {
  const via = query.get('via') ?? ''
  return {
    ...(CODE.test(via) ? { via } : {}),
    isKiosk: query.get('kiosk') === '1',
    isCollector: query.get('ophaler') === '1',
    hasRead: query.get('gelezen') === '1',
  }
}

/** The query for a page in a language on the same way; `''` when there is nothing to carry. */
export function queryOf(way: Way, locale: string): string {
  const query = new URLSearchParams()
  if (locale !== 'nl') query.set('taal', locale)
  if (way.via) query.set('via', way.via)
  if (way.isKiosk) query.set('kiosk', '1')
  if (way.isCollector) query.set('ophaler', '1')
  if (way.isCollector && way.hasRead) query.set('gelezen', '1')
  const text = query.toString()
  return text && `?${text}`
}

/** The way in of this page. */
export function useWay(): Way {
  return wayOf(new URLSearchParams(useLocation().search))
}

/** Makes the address of another page of this project, in the same language and on the same way; the form asks `isCollector` itself. */
export function useAddress(): (path: string) => string {
  const way = { ...useWay(), isCollector: false }
  const locale = useLocale()
  return (path) => path + queryOf(way, locale)
}
