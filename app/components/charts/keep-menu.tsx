import { useState } from 'react'
import { csvOf } from '#analysis/export/csv.ts'
import { useWords } from '../language.ts'
import { useHydrated } from './hydrated.ts'
import { pngOf, saveFile } from './save-file.ts'

/**
 * Saves a chart: closed until somebody asks, so that the page stays calm.
 *
 * `name` is that of the files, without their end. A chart of a release comes from the server, at `at`: its SVG and CSV are links that work
 * without scripts. One of the workroom is drawn here, by `draw` and `rows`: then nothing leaves this browser, and without scripts
 * there is no menu.
 */
type KeepMenuProps = {
  readonly title: string
  readonly name: string
  /** Where two stand under each other, each says what it saves. */
  readonly isNamed?: boolean
} & (
  | { readonly at: string }
  | {
      readonly draw: () => string
      readonly rows: () => readonly (readonly string[])[]
    }
)

export function KeepMenu(props: KeepMenuProps) {
  const { title, name } = props
  const { pictures: say } = useWords()
  const isHydrated = useHydrated()
  const [told, setTold] = useState('')
  const [isOpen, setOpen] = useState(false)
  if (!('at' in props) && !isHydrated) return null
  const svgOf = async () => ('at' in props ? (await ask(props.at)).text() : props.draw())
  const savePng = async () => {
    try {
      saveFile(`${name}.png`, await pngOf(await svgOf()))
      setTold(say.kept)
    } catch (cause) {
      console.warn('png', cause)
      setTold(say.failed)
    }
  }
  return (
    <details className="chart-keep" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {props.isNamed ? (
          say.of(title)
        ) : (
          <>
            <span aria-hidden="true">{say.keep}</span>
            <span className="visually-hidden">{say.of(title)}</span>
          </>
        )}
      </summary>
      {('at' in props || isOpen) && (
        <p className="row">
          {'at' in props ? (
            <>
              <a className="button button-small" href={props.at} download>
                {say.svg}
              </a>
              <a className="button button-small" href={`${props.at}&vorm=csv`} download>
                {say.csv}
              </a>
            </>
          ) : (
            <>
              <SaveButton
                text={say.svg}
                name={`${name}.svg`}
                type="image/svg+xml"
                body={() => props.draw()}
              />
              <SaveButton
                text={say.csv}
                name={`${name}.csv`}
                type="text/csv;charset=utf-8"
                body={() => csvOf(props.rows())}
              />
            </>
          )}
          {isHydrated && (
            <button type="button" className="button button-small" onClick={() => void savePng()}>
              {say.png}
            </button>
          )}
        </p>
      )}
      {isOpen && (
        <p role="status" className="small soft">
          {told}
        </p>
      )}
    </details>
  )
}

async function ask(address: string): Promise<Response> {
  const reply = await fetch(address)
  if (!reply.ok) throw new Error(`status ${reply.status}`)
  return reply
}

function SaveButton({
  text,
  name,
  type,
  body,
}: {
  readonly text: string
  readonly name: string
  readonly type: string
  readonly body: () => string
}) {
  return (
    <button
      type="button"
      className="button button-small"
      onClick={() => saveFile(name, new Blob([body()], { type }))}
    >
      {text}
    </button>
  )
}
