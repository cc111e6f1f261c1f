import { useWords } from '../language.ts'

/**
 * A field that people do not see, hear or reach, and that a machine which fills in every field fills in.
 *
 * Whoever meets it after all, in a browser without styles, reads to leave it empty; and if not, nothing is lost.
 */
export function TrapField() {
  const { busy } = useWords()
  return (
    <p className="visually-hidden" aria-hidden="true">
      <label>
        {busy.trap}
        <input type="text" name="_website" defaultValue="" tabIndex={-1} autoComplete="off" />
      </label>
    </p>
  )
}
