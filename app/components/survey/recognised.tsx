import type { RecognisedThemes } from '#app/services/recognition.server.ts'
import { useWords } from '../language.ts'
import { anchorOf } from './question.tsx'

/** What the program thinks a story is about, to agree with or not, and everything else it could be about. */
export function Recognised({ themes }: { themes: RecognisedThemes }) {
  const { recognise: say } = useWords()
  const { suggested, others } = themes
  const isOpen = suggested.length === 0 || others.some(({ isChosen }) => isChosen)
  return (
    <div id={anchorOf('themes')} tabIndex={-1} className="recognised">
      <p className="lead">{suggested.length > 0 ? say.lead : say.none}</p>
      <p className="soft">{say.skip}</p>
      {suggested.map(({ code, name, answer }) => (
        <fieldset key={code} className="recognised-theme">
          <legend>{name}</legend>
          <div className="options recognised-answers">
            {(['yes', 'no'] as const).map((value) => (
              <label className="option" key={value}>
                <input
                  type="radio"
                  name={`theme.${code}`}
                  value={value}
                  defaultChecked={answer === value}
                />
                {say[value]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <details className="card own" open={isOpen}>
        <summary>{suggested.length > 0 ? say.add : say.addFirst}</summary>
        <p className="soft">{say.tooMany}</p>
        <div className="options">
          {others.map(({ code, name, isChosen }) => (
            <label className="option" key={code}>
              <input type="checkbox" name={`theme.${code}`} value="yes" defaultChecked={isChosen} />
              {name}
            </label>
          ))}
        </div>
      </details>
    </div>
  )
}
