import { useState } from 'react'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import type { DividePointsProps, Points } from './signifier-props.ts'

const LEAST = 0

/** Points to share out over any number of things, counted up and down with buttons; what is left is said aloud. */
export function DividePoints({
  name,
  items,
  total,
  notApplicable,
  value,
  words,
  onChange,
}: DividePointsProps) {
  const [answer, setAnswer] = useState(value)
  const points: Points = answer === NOT_APPLICABLE ? {} : answer
  const countOf = (item: string) => points[item] ?? LEAST
  const used = items.reduce((sum, item) => sum + countOf(item.value), 0)
  const count = (item: string, to: number) => {
    const next = { ...points, [item]: to }
    const isEmpty = Object.values(next).every((part) => part === 0)
    setAnswer(isEmpty ? {} : next)
    onChange?.(isEmpty ? undefined : next)
  }
  const passBy = (isPassed: boolean) => {
    setAnswer(isPassed ? NOT_APPLICABLE : {})
    onChange?.(isPassed ? NOT_APPLICABLE : undefined)
  }
  return (
    <div className="points">
      {answer === NOT_APPLICABLE && <input type="hidden" name={name} value={NOT_APPLICABLE} />}
      {used > 0 &&
        items.map((item) => (
          <input
            key={item.value}
            type="hidden"
            name={`${name}.${item.value}`}
            value={countOf(item.value)}
          />
        ))}
      <ul className="coins-counters">
        {items.map((item) => (
          <li key={item.value} className="coins-counter">
            <span>{item.text}</span>
            <button
              className="button button-small"
              type="button"
              aria-label={words.fewer(item.text)}
              aria-disabled={countOf(item.value) === 0}
              onClick={() => countOf(item.value) > 0 && count(item.value, countOf(item.value) - 1)}
            >
              −
            </button>
            <span className="coins-count">
              <strong>{countOf(item.value)}</strong>{' '}
              <span className="visually-hidden">{words.points}</span>
              <span className="coins-pile" aria-hidden="true">
                {'●'.repeat(countOf(item.value))}
              </span>
            </span>
            <button
              className="button button-small"
              type="button"
              aria-label={words.more(item.text)}
              aria-disabled={used >= total}
              onClick={() => used < total && count(item.value, countOf(item.value) + 1)}
            >
              +
            </button>
          </li>
        ))}
      </ul>
      <p className="row row-spread signifier-more">
        <output className="coins-said">{words.left(total - used, total)}</output>
        {used > 0 && (
          <button className="button button-small" type="button" onClick={() => passBy(false)}>
            {words.clear}
          </button>
        )}
      </p>
      {notApplicable && (
        <label className="option option-slim">
          <input
            type="checkbox"
            checked={answer === NOT_APPLICABLE}
            onChange={(event) => passBy(event.target.checked)}
          />
          <bdi>{notApplicable}</bdi>
        </label>
      )}
    </div>
  )
}
