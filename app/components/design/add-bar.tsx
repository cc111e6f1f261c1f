import { useId, useState } from 'react'
import { useWords } from '#app/components/language.ts'
import { OFFERED_KINDS, type OfferedKind } from '#surveys/design/kinds.ts'
import type { Acts } from './use-design.ts'

/** Adds a question of a kind behind what is selected, one of the library, or a page. */
export function AddBar({ acts, onLibrary }: { acts: Acts; onLibrary: () => void }) {
  const { design } = useWords()
  const [kind, setKind] = useState<OfferedKind>('radiogroup')
  const id = useId()
  return (
    <div className="design-add">
      <label className="visually-hidden" htmlFor={id}>
        {design.library.shelf}
      </label>
      <select id={id} value={kind} onChange={(event) => setKind(event.target.value as OfferedKind)}>
        {OFFERED_KINDS.map((one) => (
          <option key={one} value={one}>
            {design.kinds[one]}
          </option>
        ))}
      </select>
      <button type="button" className="button button-small" onClick={() => acts.add(kind)}>
        {design.outline.addQuestion}
      </button>
      <button type="button" className="button button-small" onClick={onLibrary}>
        {design.outline.library}
      </button>
      <button type="button" className="button button-small" onClick={acts.addPage}>
        {design.outline.addPage}
      </button>
    </div>
  )
}
