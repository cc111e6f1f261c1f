import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import {
  NOT_APPLICABLE,
  TENTHS,
  type Tenths,
  TRIAD_MIDDLE,
  type Triad as TriadAnswer,
  tenthsAt,
  triadPoint,
} from '#surveys/signifiers.ts'
import { pressTriadKey } from '#surveys/triad-keys.ts'
import type { Coins, TriadProps, TriadValue } from './signifier-props.ts'
import { SurveyWords } from './survey-words.tsx'

type Way = TriadAnswer['by']

const WIDTH = 300
const HEIGHT = 260
const MARGIN = 24
const NONE: Coins = [0, 0, 0]

const isComplete = (coins: Coins): coins is Tenths => coins[0] + coins[1] + coins[2] === TENTHS

/**
 * Three things that share ten coins. Tap in the triangle, press keys, or count with the buttons: all three ways reach
 * the same 66 points, and no way needs dragging.
 */
export function Triad({
  name,
  title,
  language,
  corners,
  shown,
  notApplicable,
  value,
  words,
  onChange,
}: TriadProps) {
  const [answer, setAnswer] = useState<TriadValue>(value)
  const written = answer === undefined || answer === NOT_APPLICABLE ? NONE : answer.tenths
  // Everything below goes by the corners as they stand in the picture.
  const coins = shown.map((corner) => written[corner]) as unknown as Coins
  const by = answer === undefined || answer === NOT_APPLICABLE ? 'coins' : answer.by
  const total = coins[0] + coins[1] + coins[2]
  const keysId = `${name}-toetsen`
  const choose = (next: TriadValue) => {
    setAnswer(next)
    onChange?.(next)
  }
  const put = (shares: Coins, way: Way) => {
    const tenths = [0, 1, 2].map((corner) => shares[shown.indexOf(corner)]) as unknown as Coins
    choose(tenths.every((part) => part === 0) ? undefined : { tenths, by: way })
  }
  const summary =
    total === 0
      ? words.unset
      : words.summary(corners.map((text, index) => ({ text, coins: coins[index] ?? 0 })))

  return (
    <div className="triad">
      {answer === NOT_APPLICABLE && <input type="hidden" name={name} value={NOT_APPLICABLE} />}
      {total > 0 && (
        <>
          {written.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place
            <input key={index} type="hidden" name={`${name}.${index}`} value={part} />
          ))}
          <input type="hidden" name={`${name}.by`} value={by} />
        </>
      )}
      <p className="small soft">{words.tap}</p>
      <Triangle
        corners={corners}
        language={language}
        coins={coins}
        title={title}
        said={summary}
        describedBy={keysId}
        onPut={put}
      />
      <p id={keysId} className="coins-keys visually-hidden small soft">
        {words.keys}
      </p>
      <ul className="coins-counters">
        {corners.map((corner, index) => (
          <Counter
            key={corner}
            corner={corner}
            language={language}
            coins={coins[index] ?? 0}
            canAdd={total < TENTHS}
            words={words}
            onCount={(count) => put(withCount(coins, index, count), 'coins')}
          />
        ))}
      </ul>
      <output className="coins-said">
        {total === 0 ? words.unset : isComplete(coins) ? summary : words.left(TENTHS - total)}
      </output>
      <div className="row signifier-more">
        <label className="option option-slim">
          <input
            type="checkbox"
            checked={answer === NOT_APPLICABLE}
            onChange={(event) => choose(event.target.checked ? NOT_APPLICABLE : undefined)}
          />
          <bdi>{notApplicable}</bdi>
        </label>
        {total > 0 && (
          <button className="button button-small" type="button" onClick={() => choose(undefined)}>
            {words.clear}
          </button>
        )}
      </div>
    </div>
  )
}

function withCount(coins: Coins, corner: number, count: number): Coins {
  return coins.map((part, index) => (index === corner ? count : part)) as unknown as Coins
}

function Counter({
  corner,
  language,
  coins,
  canAdd,
  words,
  onCount,
}: {
  corner: string
  language: TriadProps['language']
  coins: number
  canAdd: boolean
  words: TriadProps['words']
  onCount: (count: number) => void
}) {
  return (
    <li className="coins-counter">
      <span>
        <SurveyWords language={language} text={corner} />
      </span>
      <button
        className="button button-small"
        type="button"
        aria-label={words.fewer(corner)}
        aria-disabled={coins === 0}
        onClick={() => coins > 0 && onCount(coins - 1)}
      >
        −
      </button>
      <span className="coins-count">
        <strong>{coins}</strong> <span className="visually-hidden">{words.coins}</span>
        <span className="coins-pile" aria-hidden="true">
          {'●'.repeat(coins)}
        </span>
      </span>
      <button
        className="button button-small"
        type="button"
        aria-label={words.more(corner)}
        aria-disabled={!canAdd}
        onClick={() => canAdd && onCount(coins + 1)}
      >
        +
      </button>
    </li>
  )
}

function Triangle({
  corners,
  language,
  coins,
  title,
  said,
  describedBy,
  onPut,
}: {
  corners: TriadProps['corners']
  language: TriadProps['language']
  coins: Coins
  title: string
  said: string
  describedBy: string
  onPut: (tenths: Tenths, way: Way) => void
}) {
  const picture = useRef<SVGSVGElement>(null)
  const typed = useRef<number>()
  const isSet = isComplete(coins)
  const place = triadPoint(isSet ? coins : TRIAD_MIDDLE)
  const onPointerDown = (event: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect()
    if (!box) return
    typed.current = undefined
    const scale = (WIDTH + 2 * MARGIN) / box.width
    const x = ((event.clientX - box.left) * scale - MARGIN) / WIDTH
    const y = ((event.clientY - box.top) * scale - MARGIN) / HEIGHT
    onPut(tenthsAt(x, y), 'tap')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // With these keys the browser itself does something, such as going back.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = pressTriadKey(
      { tenths: isSet ? coins : undefined, typed: typed.current },
      event.key,
    )
    if (!next) return
    event.preventDefault()
    typed.current = next.typed
    onPut(next.tenths, 'keys')
  }
  const onBlur = () => {
    typed.current = undefined
  }
  // A picture has the same sides in every language; what stands beside a corner stays there, and so do the arrow keys.
  return (
    <div className="coins-picture" dir="ltr">
      <span className="coins-top" aria-hidden="true">
        <SurveyWords language={language} text={corners[0]} />
      </span>
      <div
        className="coins-board"
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={TENTHS}
        aria-valuenow={isSet ? coins[0] : 0}
        aria-valuetext={said}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <svg
          ref={picture}
          viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
          aria-hidden="true"
          onPointerDown={onPointerDown}
        >
          <path className="coins-shape" d={`M${WIDTH / 2} 0 0 ${HEIGHT}h${WIDTH}Z`} />
          {GRID.map((point) => (
            <circle
              key={`${point.x} ${point.y}`}
              className="coins-dot"
              cx={point.x * WIDTH}
              cy={point.y * HEIGHT}
              r="2"
            />
          ))}
          {isSet && (
            <g
              className="coins-handle"
              transform={`translate(${place.x * WIDTH} ${place.y * HEIGHT})`}
            >
              <circle r="15" />
              <circle r="6" />
            </g>
          )}
        </svg>
      </div>
      <div className="coins-bottom" aria-hidden="true">
        <span>
          <SurveyWords language={language} text={corners[1]} />
        </span>
        <span>
          <SurveyWords language={language} text={corners[2]} />
        </span>
      </div>
    </div>
  )
}

const GRID = Array.from({ length: TENTHS + 1 }, (_, top) =>
  Array.from({ length: TENTHS + 1 - top }, (_, right) =>
    triadPoint([top, TENTHS - top - right, right]),
  ),
).flat()
