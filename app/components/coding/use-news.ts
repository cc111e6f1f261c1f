import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { News } from '#app/services/coding-news.server.ts'

const ROUND_MS = 1_200
/** Nobody is there: the page stops asking, so that it does not keep somebody logged in. */
const IDLE_MS = 5 * 60_000

/**
 * What others did at this story since the page was drawn, newest last. It asks every second or so while somebody is at the
 * page, and draws the page anew when there is news.
 */
export function useNews(newsAt: string, lastAct: number): readonly News[] {
  const [news, setNews] = useState<readonly News[]>([])
  const { revalidate } = useRevalidator()
  const seen = useRef(lastAct)
  seen.current = Math.max(seen.current, lastAct)
  useEffect(() => {
    setNews([])
    let touched = Date.now()
    const touch = () => {
      touched = Date.now()
    }
    let isAsking = false
    const ask = async () => {
      if (isAsking || document.hidden || Date.now() - touched > IDLE_MS) return
      isAsking = true
      try {
        const reply = await fetch(`${newsAt}?na=${seen.current}`, { redirect: 'error' })
        if (!reply.ok) return
        const { acts, last }: { acts: readonly News[]; last: number } = await reply.json()
        seen.current = Math.max(seen.current, last)
        if (acts.length === 0) return
        setNews((before) => [...before, ...acts].slice(-5))
        revalidate()
      } catch {
        // No connection: it asks again.
      } finally {
        isAsking = false
      }
    }
    const timer = setInterval(ask, ROUND_MS)
    const events = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const
    for (const event of events) addEventListener(event, touch, { passive: true })
    return () => {
      clearInterval(timer)
      for (const event of events) removeEventListener(event, touch)
    }
  }, [newsAt, revalidate])
  return news
}
