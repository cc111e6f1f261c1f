import { Form } from '@remix-run/react'
import type { Span } from '#analysis/text/spans.ts'
import type { JudgedTheme } from '#app/services/blind-coding.server.ts'
import { useWords } from '../language.ts'

const DIRECTIONS = ['helped', 'hindered', 'mixed'] as const

/** A group of the codebook with its themes by code and name. */
export type ThemeGroup = {
  readonly name: string
  readonly themes: readonly { readonly code: string; readonly name: string }[]
}

/** The story sentence by sentence: tick some, say which theme they show and what it did. Works without scripts. */
export function BlindForm({
  text,
  sentences,
  groups,
}: {
  text: string
  sentences: readonly Span[]
  groups: readonly ThemeGroup[]
}) {
  const { double, staff } = useWords()
  return (
    <Form method="post" className="blind-form" preventScrollReset>
      <fieldset className="blind-sentences">
        <legend className="visually-hidden">{double.sentences}</legend>
        {sentences.map(({ start, end }) => (
          <label key={start} className="check">
            <input type="checkbox" name="sentence" value={`${start}-${end}`} />
            <span>{text.slice(start, end)}</span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <label>
          {double.theme}
          <select name="code" required defaultValue="">
            <option value="" disabled>
              {double.chooseTheme}
            </option>
            {groups.map((group) => (
              <optgroup key={group.name} label={group.name}>
                {group.themes.map((theme) => (
                  <option key={theme.code} value={theme.code}>
                    {theme.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          {double.direction}
          <select name="direction" defaultValue="helped">
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {staff.direction[direction]}
              </option>
            ))}
          </select>
        </label>
        <button className="button button-main" name="intent" value="give" type="submit">
          {double.add}
        </button>
      </div>
    </Form>
  )
}

/** The themes that a coder gave, each with its passages and a way to take it back. */
export function OwnThemes({
  text,
  themes,
  nameOf,
  isDone,
}: {
  text: string
  themes: readonly JudgedTheme[]
  nameOf: (code: string) => string
  isDone: boolean
}) {
  const { double, staff } = useWords()
  return (
    <section aria-labelledby="eigen-themas">
      <h2 id="eigen-themas">{double.yours}</h2>
      {themes.length === 0 && <p>{double.noneYet}</p>}
      <ul className="plain-list">
        {themes.map((theme) => (
          <li key={theme.code} className="card coding">
            <p className="row row-spread">
              <strong>{nameOf(theme.code)}</strong>
              <span className={`tag tag-${theme.direction}`}>
                {staff.direction[theme.direction]}
              </span>
            </p>
            {theme.evidence.map((span) => (
              <blockquote key={span.start}>{text.slice(span.start, span.end)}</blockquote>
            ))}
            {!isDone && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="code" value={theme.code} />
                <button
                  className="button button-small"
                  name="intent"
                  value="take-back"
                  type="submit"
                >
                  {double.takeBack}
                  <span className="visually-hidden"> {nameOf(theme.code)}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
