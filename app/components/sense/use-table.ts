import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Board, boardOf, type DoneAct, type SenseAct } from '#analysis/sense/board.ts'
import type { Exchange } from '#app/services/sense-table.server.ts'

/** How long a screen waits before it asks again, in milliseconds; longer while nothing answers. */
const ASK_EVERY = 1000
const LONGEST_WAIT = 8000

/** What this device keeps until the server has it: its number, and what was not answered yet. */
type Kept = { readonly who: string; readonly waiting: readonly DoneAct[] }

const keyOf = (code: string) => `samen ${code}`

function readKept(code: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(code)) ?? 'null') as Kept | null
    if (kept?.who && Array.isArray(kept.waiting)) return kept
  } catch {
    // A device that keeps nothing takes part as a new one each time.
  }
  const who = crypto.randomUUID()
  return { who, waiting: [{ id: crypto.randomUUID(), who, act: { kind: 'join' } }] }
}

function keep(code: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(code), JSON.stringify({ who: kept.who, waiting: kept.waiting }))
  } catch {
    // Without storage it lives as long as the page does.
  }
}

/** Sends what waits and asks what others did; `gone` when the session is over, undefined without a connection. */
async function exchange(
  code: string,
  { who, since, waiting }: Kept & { readonly since: number },
): Promise<Exchange | 'gone' | undefined> {
  try {
    const reply = await fetch(`/s/${code}/samen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ who, since, acts: waiting }),
      signal: AbortSignal.timeout(LONGEST_WAIT),
    })
    if (reply.status === 404) return 'gone'
    return reply.ok ? ((await reply.json()) as Exchange) : undefined
  } catch {
    return undefined
  }
}

export type Table = {
  /** The number of this device; empty before the page woke up. */
  readonly who: string
  readonly board: Board
  readonly step: Exchange['step'] | undefined
  readonly stepSince: string
  readonly minutes: Exchange['minutes']
  readonly isOffline: boolean
  readonly isGone: boolean
  /** The session has no room for what was done last. */
  readonly isFull: boolean
  act(act: SenseAct): void
}

type Heard = Pick<Exchange, 'step' | 'stepSince' | 'minutes' | 'isFull'>

/**
 * A table that everybody at a session shares.
 *
 * What somebody does shows at once, is kept on the device, and is sent until the server has it; the server puts all acts in one order,
 * and every screen makes its table of that. `isOnlooker` looks and does not join.
 */
export function useTable(code: string, isOnlooker = false): Table {
  const [who, setWho] = useState('')
  const [acts, setActs] = useState<readonly DoneAct[]>([])
  const [waiting, setWaiting] = useState<readonly DoneAct[]>([])
  const [heard, setHeard] = useState<Heard>()
  const [isOffline, setOffline] = useState(false)
  const [isGone, setGone] = useState(false)
  const known = useRef({ who: '', since: 0, waiting: [] as readonly DoneAct[] })
  const wake = useRef<() => unknown>(() => {})

  useEffect(() => {
    const kept = readKept(code)
    known.current = { who: kept.who, since: 0, waiting: isOnlooker ? [] : kept.waiting }
    setWho(kept.who)
    setWaiting(known.current.waiting)
    let timer: ReturnType<typeof setTimeout> | undefined
    let pause = ASK_EVERY
    let isAsking = false
    let isOver = false
    const hear = ({ acts: done, step, stepSince, minutes, refused, isFull }: Exchange) => {
      const there = new Set([...done.map(({ id }) => id), ...refused])
      const now = known.current
      now.since = done.at(-1)?.number ?? now.since
      now.waiting = now.waiting.filter(({ id }) => !there.has(id))
      if (!isOnlooker) keep(code, now)
      if (done.length > 0) setActs((before) => [...before, ...done])
      setWaiting(now.waiting)
      setHeard({ step, stepSince, minutes, isFull })
    }
    const ask = async () => {
      if (isAsking || isOver) return
      isAsking = true
      clearTimeout(timer)
      const answer = await exchange(code, known.current)
      isAsking = false
      if (isOver) return
      if (answer === 'gone') return setGone(true)
      setOffline(answer === undefined)
      if (answer) hear(answer)
      pause = answer ? ASK_EVERY : Math.min(LONGEST_WAIT, pause * 2)
      // What was done while the server answered goes at once, and what there is more to hear comes at once.
      const isNow = answer && (answer.isMore || known.current.waiting.length > 0)
      timer = setTimeout(ask, isNow ? 0 : pause)
    }
    wake.current = ask
    void ask()
    window.addEventListener('online', ask)
    return () => {
      isOver = true
      clearTimeout(timer)
      window.removeEventListener('online', ask)
    }
  }, [code, isOnlooker])

  const act = useCallback(
    (done: SenseAct) => {
      const now = known.current
      now.waiting = [...now.waiting, { id: crypto.randomUUID(), who: now.who, act: done }]
      keep(code, now)
      setWaiting(now.waiting)
      wake.current()
    },
    [code],
  )
  const board = useMemo(() => boardOf([...acts, ...waiting]), [acts, waiting])
  return {
    who,
    board,
    step: heard?.step,
    stepSince: heard?.stepSince ?? '',
    minutes: heard?.minutes ?? {},
    isOffline,
    isGone,
    isFull: heard?.isFull ?? false,
    act,
  }
}
