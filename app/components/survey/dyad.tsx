import { useState } from 'react'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import type { DyadProps, DyadValue } from './signifier-props.ts'
import { SurveyWords } from './survey-words.tsx'

const STEP = 10
const MIDDLE = 50

/**
 * A line between two extremes. Nothing is chosen until somebody touches it: an untouched middle is not an answer.
 *
 * Slide, use the arrow keys, or the two buttons. The words under the line say the same as its picture. Where reading goes from
 * right to left the line does too, and the browser lets the arrow keys follow it.
 */
export function Dyad({
  name,
  left,
  right,
  title,
  language,
  notApplicable,
  value,
  words,
  onChange,
}: DyadProps) {
  const [answer, setAnswer] = useState<DyadValue>(value)
  const place = typeof answer === 'number' ? answer : undefined
  const choose = (next: DyadValue) => {
    setAnswer(next)
    onChange?.(next)
  }
  const step = (by: number) => choose(Math.min(100, Math.max(0, (place ?? MIDDLE) + by)))
  const said = place === undefined ? words.unset : words.value(left, right, place)
  return (
    <div className={`dyad${place === undefined ? ' dyad-unset' : ''}`}>
      <input type="hidden" name={name} value={answer ?? ''} />
      <div className="dyad-ends" aria-hidden="true">
        <span>
          <SurveyWords language={language} text={left} />
        </span>
        <span>
          <SurveyWords language={language} text={right} />
        </span>
      </div>
      <input
        className="dyad-line"
        type="range"
        min={0}
        max={100}
        step={1}
        value={place ?? MIDDLE}
        aria-label={title}
        aria-valuetext={answer === NOT_APPLICABLE ? notApplicable : said}
        onChange={(event) => choose(Number(event.target.value))}
        // A tap on the middle of an untouched line changes nothing, and is an answer all the same.
        onPointerUp={(event) => choose(Number(event.currentTarget.value))}
      />
      <div className="row row-spread">
        <button className="button button-small" type="button" onClick={() => step(-STEP)}>
          <span className="arrow" aria-hidden="true">
            ←
          </span>
          <span className="visually-hidden">
            {words.towards} <SurveyWords language={language} text={left} />
          </span>
        </button>
        <output className="dyad-said">{answer === NOT_APPLICABLE ? '' : said}</output>
        <button className="button button-small" type="button" onClick={() => step(STEP)}>
          <span className="arrow" aria-hidden="true">
            →
          </span>
          <span className="visually-hidden">
            {words.towards} <SurveyWords language={language} text={right} />
          </span>
        </button>
      </div>
      <div className="row signifier-more">
        <label className="option option-slim">
          <input
            type="checkbox"
            checked={answer === NOT_APPLICABLE}
            onChange={(event) => choose(event.target.checked ? NOT_APPLICABLE : undefined)}
          />
          <bdi>{notApplicable}</bdi>
        </label>
        {place !== undefined && (
          <button className="button button-small" type="button" onClick={() => choose(undefined)}>
            {words.clear}
          </button>
        )}
      </div>
    </div>
  )
}
