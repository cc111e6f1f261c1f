import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { likelihoodOf } from '#analysis/evaluation/likelihood.ts'
import type { Span } from '#analysis/text/spans.ts'
import type { Answered } from '#app/services/coding-screen.server.ts'
import { useWords } from '../language.ts'
import { DIRECTIONS } from './code-form.tsx'
import { cardId } from './coded-text.tsx'
import type { NumberedCoding } from './passages.ts'
import { SentenceBoxes } from './sentence-boxes.tsx'
import type { Selected } from './use-selection.ts'

type Props = {
  readonly coding: NumberedCoding
  readonly name: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly selected: Selected | undefined
  readonly isNow: boolean
}

/** One theme of a story: how likely, its passages and reasons, what it did, and what a person can do with it. */
export function ThemeCard(props: Props) {
  const { coding, name, isNow } = props
  const { coder: say, coding: words, problems } = useWords()
  const fetcher = useFetcher<Answered>()
  const answered = fetcher.data
  // A press while another is on its way waits for it, so that neither is lost.
  const waiting = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (fetcher.state === 'submitting') return
    const button = waiting.current
    waiting.current = null
    button?.click()
  }, [fetcher.state])
  const titleId = `titel-${coding.id}`
  return (
    <section
      id={cardId(coding.id)}
      className={`card coding coding-${coding.state}${isNow ? ' coding-now' : ''}`}
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <h3 id={titleId}>
        <span className="mark-number" aria-hidden="true">
          {coding.n}
        </span>{' '}
        {name}
      </h3>
      <p className="row small">
        <span className="tag">{words.state[coding.state]}</span>
        {coding.isToDiscuss && <span className="tag tag-hindered">{say.toDiscuss}</span>}
        <span className="soft">
          {coding.likely === null
            ? coding.saidBy === 'team'
              ? say.byPerson
              : words.saidBy[coding.saidBy]
            : say.chance(
                say.likelihood[likelihoodOf(coding.likely)],
                Math.round(coding.likely * 100),
              )}
        </span>
      </p>
      <Why coding={coding} text={props.text} />
      {answered && !answered.ok && (
        <p className="note note-danger" role="alert">
          {problems[answered.problem]}
        </p>
      )}
      <fetcher.Form
        method="post"
        onSubmit={(event) => {
          if (fetcher.state !== 'submitting') return
          event.preventDefault()
          waiting.current = (event.nativeEvent as SubmitEvent).submitter
        }}
      >
        <AtRevision coding={coding} />
        <Turns coding={coding} />
        <Decide coding={coding} />
      </fetcher.Form>
      <More {...props} />
    </section>
  )
}

function AtRevision({ coding }: { coding: NumberedCoding }) {
  return (
    <>
      <input type="hidden" name="coding" value={coding.id} />
      <input type="hidden" name="revision" value={coding.revision} />
    </>
  )
}

/** The passages and the words that counted. */
function Why({ coding, text }: { coding: NumberedCoding; text: string }) {
  const { coder: say, coding: words } = useWords()
  if (coding.isPassageGone) return <p className="note note-danger">{say.passageGone}</p>
  const reasons = new Set(coding.reasons.map(({ start, end }) => text.slice(start, end)))
  return (
    <>
      {coding.evidence.map((span) => (
        <blockquote key={span.start}>{text.slice(span.start, span.end)}</blockquote>
      ))}
      {coding.saidBy === 'program' && (
        <p className="small">
          {reasons.size > 0 ? (
            <>
              {words.because}:{' '}
              {[...reasons].map((reason) => (
                <q key={reason}>{reason}</q>
              ))}
            </>
          ) : (
            say.noReason
          )}
        </p>
      )}
    </>
  )
}

/** Which way it worked: three buttons, of which one is pressed; the key d presses the one after it. */
function Turns({ coding }: { coding: NumberedCoding }) {
  const { coder: say, staff } = useWords()
  const now = DIRECTIONS.indexOf(coding.direction)
  return (
    <fieldset className="row turns">
      <legend className="small">{say.direction}</legend>
      {DIRECTIONS.map((direction, at) => (
        <button
          key={direction}
          className="button button-small"
          type="submit"
          name="turn"
          value={direction}
          aria-pressed={at === now}
          data-key={at === (now + 1) % DIRECTIONS.length ? 'd' : undefined}
        >
          {staff.direction[direction]}
        </button>
      ))}
    </fieldset>
  )
}

function Decide({ coding }: { coding: NumberedCoding }) {
  const { coder: say } = useWords()
  return (
    <div className="row">
      <button
        className="button button-small"
        name="act"
        value="accepted"
        type="submit"
        data-key="a"
        aria-pressed={coding.state === 'confirmed'}
      >
        {say.accept}
      </button>
      <button
        className="button button-small"
        name="act"
        value="rejected"
        type="submit"
        data-key="r"
        aria-pressed={coding.state === 'rejected'}
      >
        {coding.saidBy === 'team' ? say.remove : say.reject}
      </button>
    </div>
  )
}

/** Another passage, a note, and whether to talk about it. Each is a form of its own. */
function More({ coding, text, sentences, selected }: Props) {
  const { coder: say, problems } = useWords()
  const fetcher = useFetcher<Answered>()
  const answered = fetcher.data
  return (
    <details className="coding-more">
      <summary>{say.more}</summary>
      {answered && !answered.ok && (
        <p className="note note-danger" role="alert">
          {problems[answered.problem]}
        </p>
      )}
      <fetcher.Form method="post">
        <AtRevision coding={coding} />
        <SentenceBoxes
          key={coding.revision}
          text={text}
          sentences={sentences}
          chosen={coding.isPassageGone ? [] : coding.evidence}
          selected={selected}
          legend={say.passageTitle}
        />
        <button className="button button-small" name="act" value="passage" type="submit">
          {say.savePassage}
        </button>
      </fetcher.Form>
      <fetcher.Form method="post" className="coding-note">
        <AtRevision coding={coding} />
        <label htmlFor={`notitie-${coding.id}`}>{say.note}</label>
        <p className="soft small" id={`notitie-uitleg-${coding.id}`}>
          {say.noteHint}
        </p>
        <textarea
          id={`notitie-${coding.id}`}
          name="note"
          rows={2}
          maxLength={1000}
          defaultValue={coding.note}
          aria-describedby={`notitie-uitleg-${coding.id}`}
        />
        <div className="row">
          <button className="button button-small" name="act" value="noted" type="submit">
            {say.saveNote}
          </button>
          <button
            className="button button-small"
            name="act"
            value={coding.isToDiscuss ? 'discussed' : 'discuss'}
            type="submit"
          >
            {coding.isToDiscuss ? say.discussed : say.discuss}
          </button>
        </div>
      </fetcher.Form>
    </details>
  )
}
