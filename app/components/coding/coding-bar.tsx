import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { News } from '#app/services/coding-news.server.ts'
import type { Answered } from '#app/services/coding-screen.server.ts'
import { useWords } from '../language.ts'
import { KEYS_ID, NEXT_ID, UNDO_ID } from './use-coding-keys.ts'

type Props = {
  /** One sentence about where the coder is. */
  readonly now: string
  readonly nextAt: string
  readonly storyId: string
  readonly storiesAt: string
  readonly canUndo: boolean
  readonly hasThemes: boolean
  readonly hasLetters: boolean
  readonly setLetters: (isOn: boolean) => void
  readonly step: (by: 1 | -1) => void
  readonly news: readonly News[]
  readonly nameOf: (code: string) => string
}

/** Where the coder is, what others did, and the ways on: previous, next, take back, next story. */
export function CodingBar(props: Props) {
  const { coder: say } = useWords()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const { hasLetters, step } = props
  return (
    <section className="find-bar" aria-label={say.barTitle}>
      <p className="find-now" role="status">
        {props.now}
      </p>
      <NewsLines news={props.news} nameOf={props.nameOf} />
      <div className="row find-buttons">
        {isAlive && props.hasThemes && (
          <>
            <button type="button" className="button" onClick={() => step(-1)}>
              {say.previous} {hasLetters && <kbd>k</kbd>}
            </button>
            <button type="button" className="button" onClick={() => step(1)}>
              {say.next} {hasLetters && <kbd>j</kbd>}
            </button>
          </>
        )}
        <Undo {...props} isAlive={isAlive} />
        <Link id={NEXT_ID} className="button" to={props.nextAt}>
          {say.nextStory} {isAlive && hasLetters && <kbd>n</kbd>}
        </Link>
      </div>
      {isAlive && (
        <details id={KEYS_ID}>
          <summary>
            {say.keys} {hasLetters && <kbd>?</kbd>}
          </summary>
          <label className="check">
            <input
              type="checkbox"
              checked={hasLetters}
              onChange={(event) => props.setLetters(event.target.checked)}
            />
            {say.letters}
          </label>
          <dl className="key-list">
            {say.keyList.map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}

function Undo({ canUndo, hasLetters, isAlive, storyId, storiesAt }: Props & { isAlive: boolean }) {
  const { coder: say, problems } = useWords()
  const fetcher = useFetcher<Answered>()
  const answered = fetcher.data
  return (
    <>
      <fetcher.Form method="post">
        <button
          id={UNDO_ID}
          className="button"
          name="act"
          value="undo"
          type="submit"
          aria-disabled={!canUndo}
          onClick={(event) => {
            if (!canUndo || fetcher.state === 'submitting') event.preventDefault()
          }}
        >
          {say.undo} {isAlive && hasLetters && <kbd>u</kbd>}
        </button>
      </fetcher.Form>
      <p className="small coding-said" role="status">
        {fetcher.state === 'idle' && answered && !answered.ok && problems[answered.problem]}
        {fetcher.state === 'idle' && answered?.ok && answered.undone && (
          <UndoneLine {...answered.undone} storyId={storyId} storiesAt={storiesAt} />
        )}
      </p>
    </>
  )
}

/** What was taken back, and the way to it when it was elsewhere. */
export function UndoneLine({
  at,
  acts,
  storyId,
  storiesAt,
}: {
  at: string
  acts: number
  storyId: string | undefined
  storiesAt: string
}) {
  const { coder: say } = useWords()
  if (acts > 1) return say.undoneMany(acts)
  if (at === storyId || storyId === undefined) return say.undone
  return (
    <>
      {say.undoneElsewhere} <Link to={`${storiesAt}/${at}`}>{say.toThatStory}</Link>
    </>
  )
}

function NewsLines({ news, nameOf }: Pick<Props, 'news' | 'nameOf'>) {
  const { coder: say } = useWords()
  return (
    <div className="coding-news" role="log">
      {news.map(({ number, kind, name, code }) => (
        <p key={number}>{say.news[kind](name, code ? nameOf(code) : '')}</p>
      ))}
    </div>
  )
}
