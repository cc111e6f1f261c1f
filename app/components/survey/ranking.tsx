import { useEffect, useRef, useState } from 'react'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import type { RankingProps, RankingValue } from './signifier-props.ts'
import { SurveyWords } from './survey-words.tsx'

/**
 * Things to put in order with buttons, from the top down; nothing has to be dragged, and nothing has a place until it is given
 * one. What happened is said aloud, and the keyboard stays at the thing that moved.
 */
export function Ranking({
  name,
  language,
  items,
  most,
  notApplicable,
  value,
  words,
  onChange,
}: RankingProps) {
  const [answer, setAnswer] = useState<RankingValue>(value)
  const [said, setSaid] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const focusOn = useRef<string>()
  const pressed = useRef<Element | null>(null)
  const order = answer === NOT_APPLICABLE ? [] : answer
  const rest = items.filter((item) => !order.includes(item.value))
  const textOf = (one: string) => items.find((item) => item.value === one)?.text ?? one
  const isFull = order.length >= most

  useEffect(() => {
    const wanted = focusOn.current
    const place = wanted && root.current?.querySelector<HTMLElement>(`[data-key="${wanted}"]`)
    // With keys pressed fast, the effect of an earlier drawing comes before what is wanted now is there: the next one finds it.
    if (!place) return
    focusOn.current = undefined
    // Who is at another button by now is not called back.
    const now = document.activeElement
    if (now === document.body || now === pressed.current) place.focus()
  })

  const choose = (next: RankingValue, what: string, focus?: string) => {
    focusOn.current = focus
    pressed.current = document.activeElement
    setAnswer(next)
    setSaid(what)
    onChange?.(next)
  }
  const add = (one: string) => {
    const next = rest[rest.findIndex((item) => item.value === one) + 1] ?? rest[0]
    const isLast = order.length + 1 >= most || !next || next.value === one
    choose(
      [...order, one],
      words.said(textOf(one), order.length + 1),
      isLast ? `remove ${one}` : `add ${next.value}`,
    )
  }
  const move = (one: string, by: 1 | -1) => {
    const from = order.indexOf(one)
    const to = from + by
    if (to < 0 || to >= order.length) return
    const without = order.filter((other) => other !== one)
    const next = [...without.slice(0, to), one, ...without.slice(to)]
    choose(next, words.said(textOf(one), to + 1), `${by < 0 ? 'up' : 'down'} ${one}`)
  }
  const remove = (one: string) =>
    choose(
      order.filter((other) => other !== one),
      words.removed(textOf(one)),
      `add ${one}`,
    )

  return (
    <div className="ranking" ref={root}>
      {answer === NOT_APPLICABLE && <input type="hidden" name={name} value={NOT_APPLICABLE} />}
      {order.map((one, index) => (
        <input key={one} type="hidden" name={`${name}.${one}`} value={index + 1} />
      ))}
      {order.length > 0 && (
        <>
          <p className="ranking-head">{words.chosen}</p>
          <ol className="ranking-order" aria-label={words.chosen}>
            {order.map((one, index) => (
              <li key={one}>
                <span>
                  <strong>{index + 1}.</strong>{' '}
                  <SurveyWords language={language} text={textOf(one)} />
                </span>
                <Mover
                  sign="↑"
                  label={words.up(textOf(one))}
                  at={`up ${one}`}
                  isOff={index === 0}
                  onPress={() => move(one, -1)}
                />
                <Mover
                  sign="↓"
                  label={words.down(textOf(one))}
                  at={`down ${one}`}
                  isOff={index === order.length - 1}
                  onPress={() => move(one, 1)}
                />
                <Mover
                  sign="×"
                  label={words.remove(textOf(one))}
                  at={`remove ${one}`}
                  onPress={() => remove(one)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {rest.length > 0 && !isFull && (
        <>
          <p className="ranking-head">{order.length === 0 ? words.empty : words.rest}</p>
          <ul className="ranking-rest" aria-label={words.rest}>
            {rest.map((item) => (
              <li key={item.value}>
                <button
                  className="option"
                  type="button"
                  data-key={`add ${item.value}`}
                  aria-label={words.add(item.text, order.length + 1)}
                  onClick={() => add(item.value)}
                >
                  <span aria-hidden="true">+</span>
                  <SurveyWords language={language} text={item.text} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {rest.length > 0 && isFull && <p className="question-hint">{words.full(most)}</p>}
      <output className="visually-hidden">{said}</output>
      <div className="row signifier-more">
        {notApplicable && (
          <label className="option option-slim">
            <input
              type="checkbox"
              checked={answer === NOT_APPLICABLE}
              onChange={(event) => choose(event.target.checked ? NOT_APPLICABLE : [], '')}
            />
            <bdi>{notApplicable}</bdi>
          </label>
        )}
        {order.length > 0 && (
          <button
            className="button button-small"
            type="button"
            onClick={() => choose([], words.empty, `add ${items[0]?.value}`)}
          >
            {words.clear}
          </button>
        )}
      </div>
    </div>
  )
}

function Mover({
  sign,
  label,
  at,
  isOff = false,
  onPress,
}: {
  sign: string
  label: string
  at: string
  isOff?: boolean
  onPress: () => void
}) {
  return (
    <button
      className="button button-small"
      type="button"
      data-key={at}
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
