import { useFetcher } from '@remix-run/react'
import { type FormEvent, type RefObject, useEffect, useRef } from 'react'
import type { BadCue, Trial } from '#app/services/codebook-form.server.ts'

const PAUSE_MS = 700

/** Tries the cues of a form a moment after somebody changed one, beside the form itself. Without scripts there is a button. */
export function useTrial(form: RefObject<HTMLFormElement>) {
  const fetcher = useFetcher<{ readonly trial?: Trial; readonly badCues?: readonly BadCue[] }>()
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(waiting.current), [])
  return {
    trial: fetcher.data?.trial,
    badCues: fetcher.data?.badCues ?? [],
    onChange: (event: FormEvent) => {
      const { name } = event.target as HTMLTextAreaElement
      if (!name.startsWith('cues_')) return
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => {
        if (!form.current) return
        const fields = new FormData(form.current)
        fields.set('intent', 'try')
        fetcher.submit(fields, { method: 'post' })
      }, PAUSE_MS)
    },
  }
}
