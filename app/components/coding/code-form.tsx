import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Span } from '#analysis/text/spans.ts'
import type { Answered } from '#app/services/coding-screen.server.ts'
import { useWords } from '../language.ts'
import { SentenceBoxes } from './sentence-boxes.tsx'
import { type ThemeChoice, ThemePicker } from './theme-picker.tsx'
import { CODE_ID } from './use-coding-keys.ts'
import type { Selected } from './use-selection.ts'

export const DIRECTIONS = ['helped', 'hindered', 'mixed'] as const

/** Gives a passage a theme that the program did not suggest. Opens by itself when words are selected in the story. */
export function CodeForm({
  text,
  sentences,
  themes,
  selected,
  onDone,
}: {
  text: string
  sentences: readonly Span[]
  themes: readonly ThemeChoice[]
  selected: Selected | undefined
  onDone: () => void
}) {
  const { coder: say, staff, problems } = useWords()
  const fetcher = useFetcher<Answered>()
  const form = useRef<HTMLFormElement>(null)
  const place = useRef<HTMLDetailsElement>(null)
  const answered = fetcher.data
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    if (selected && place.current) place.current.open = true
  }, [selected])
  useEffect(() => {
    if (!answered?.ok) return
    form.current?.reset()
    done.current()
  }, [answered])
  return (
    <details className="card code-form" id={CODE_ID} ref={place}>
      <summary>{say.codeTitle}</summary>
      <fetcher.Form method="post" ref={form}>
        {answered && !answered.ok && (
          <p className="note note-danger" role="alert">
            {problems[answered.problem]}
          </p>
        )}
        <SentenceBoxes
          text={text}
          sentences={sentences}
          selected={selected}
          legend={say.sentences}
        />
        <ThemePicker themes={themes} />
        <fieldset className="row">
          <legend>{say.direction}</legend>
          {DIRECTIONS.map((direction) => (
            <label className="check" key={direction}>
              <input type="radio" name="direction" value={direction} required />
              {staff.direction[direction]}
            </label>
          ))}
        </fieldset>
        <button className="button button-main" name="act" value="coded" type="submit">
          {say.code}
        </button>
      </fetcher.Form>
    </details>
  )
}
