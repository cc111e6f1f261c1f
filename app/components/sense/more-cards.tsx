import type { ScannedPattern } from '#analysis/explore/scan.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { usePatternSentence } from '../explore/pattern-card.tsx'
import { useWords } from '../language.ts'
import type { ThemeNames } from '../theme-name.ts'

/** What comes on the table beside whole stories: passages, insights, and patterns in the team's own words. */
export function MoreCards({
  isAbout,
  extras: { insights, patterns },
  names,
  variables,
  typed,
}: {
  /** The session is about an insight, so that there is something that it cites. */
  isAbout: boolean
  extras: {
    readonly insights: readonly { readonly id: string; readonly claim: string }[]
    readonly patterns: readonly ScannedPattern[]
  }
  names: ThemeNames
  variables: readonly Variable[]
  /** What was filled in before it was refused. */
  typed?:
    | {
        readonly insights: readonly string[]
        readonly remarkable: readonly string[]
        readonly withPassages: boolean
        readonly patterns: string
      }
    | undefined
}) {
  const { sense: say } = useWords()
  const sentence = usePatternSentence(variables, names)
  return (
    <details open={typed !== undefined}>
      <summary>{say.moreTitle}</summary>
      <p className="soft small">{say.moreHint}</p>
      {insights.length > 0 && (
        <fieldset className="field">
          <legend>{say.chooseInsights}</legend>
          {insights.map(({ id, claim }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                name="insight"
                value={id}
                defaultChecked={typed?.insights.includes(id)}
              />
              <span>{claim}</span>
            </label>
          ))}
        </fieldset>
      )}
      {(isAbout || insights.length > 0) && (
        <p className="field">
          <label className="check">
            <input type="checkbox" name="with-passages" defaultChecked={typed?.withPassages} />
            <span>{isAbout ? say.withPassages : say.withPassagesOfChosen}</span>
          </label>
        </p>
      )}
      {patterns.length > 0 && (
        <fieldset className="field">
          <legend>{say.remarkable}</legend>
          {patterns.map((pattern) => {
            const words = sentence(pattern).replace(/:$/, '')
            return (
              <label key={pattern.key} className="check">
                <input
                  type="checkbox"
                  name="pattern"
                  value={words}
                  defaultChecked={typed?.remarkable.includes(words)}
                />
                <span>{words}</span>
              </label>
            )
          })}
        </fieldset>
      )}
      <p className="field">
        <label htmlFor="patterns">{say.patternCards}</label>
        <textarea
          id="patterns"
          className="short-text"
          name="patterns"
          rows={4}
          aria-describedby="patterns-hint"
          defaultValue={typed?.patterns}
        />
        <span id="patterns-hint" className="soft small">
          {say.patternHint}
        </span>
      </p>
    </details>
  )
}
