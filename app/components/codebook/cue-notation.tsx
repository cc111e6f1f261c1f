import { useWords } from '../language.ts'

/** How cue lines are written, by example. `classes` are the groups of words that lines can name. */
export function CueNotation({ classes }: { classes: readonly string[] }) {
  const { codebook: say } = useWords()
  return (
    <details className="unfold">
      <summary>{say.notation.title}</summary>
      <p>{say.notation.intro}</p>
      <table className="notation">
        <thead>
          <tr>
            <th scope="col">{say.notation.sign}</th>
            <th scope="col">{say.notation.means}</th>
          </tr>
        </thead>
        <tbody>
          {say.notation.rows.map(([sign, means]) => (
            <tr key={sign}>
              <td>
                <code>{sign}</code>
              </td>
              <td>{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {classes.length > 0 && (
        <p className="small">
          {say.notation.classes(classes.map((name) => `{${name}}`).join(', '))}
        </p>
      )}
    </details>
  )
}
