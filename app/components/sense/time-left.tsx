import { useEffect, useState } from 'react'
import { useWords } from '../language.ts'

const MINUTE = 60_000

/** How much time is left for a step, in whole minutes; nothing for a step without a time. */
export function TimeLeft({ since, minutes }: { since: string; minutes: number | undefined }) {
  const { sense } = useWords()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4)
    return () => clearInterval(timer)
  }, [])
  if (!minutes) return null
  const left = Math.round((Date.parse(since) + minutes * MINUTE - now) / MINUTE)
  return <p className="soft">{sense.left(left)}</p>
}
