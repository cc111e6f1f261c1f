import { useEffect, useId, useState } from 'react'
import { useWords } from '../language.ts'

/** A theme to choose, in the order of the codebook. */
export type ThemeChoice = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly about: string
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** All themes as choices, with a field to search them by name or meaning. Without a script there is the list alone. */
export function ThemePicker({ themes }: { themes: readonly ThemeChoice[] }) {
  const { coder: say } = useWords()
  const [asked, setAsked] = useState('')
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const id = useId()
  const words = plain(asked).split(/\s+/).filter(Boolean)
  const fits = ({ code, name, about }: ThemeChoice) =>
    words.every((word) => plain(`${code} ${name} ${about}`).includes(word))
  const found = themes.filter(fits)
  const groups = [...new Set(found.map(({ group }) => group))]
  return (
    <fieldset className="theme-picker">
      <legend>{say.theme}</legend>
      {isAlive && (
        <div className="field">
          <label htmlFor={id}>{say.findTheme}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
            onKeyDown={(event) => {
              // Enter in a search is not "give this theme".
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
          <p className="soft small" role="status">
            {asked.trim() !== '' && say.found(found.length)}
          </p>
        </div>
      )}
      <div className="theme-choices">
        {groups.map((group) => (
          <div key={group}>
            <p className="soft small">{group}</p>
            {found
              .filter((theme) => theme.group === group)
              .map((theme) => (
                <label className="check" key={theme.code}>
                  <input type="radio" name="theme" value={theme.code} required />
                  <span>
                    {theme.name} <span className="soft small">{theme.about}</span>
                  </span>
                </label>
              ))}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
