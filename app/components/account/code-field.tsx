import { useId } from 'react'
import { useWords } from '../language.ts'

/** Where six digits are typed or pasted; phones show digits and offer the code that just came in. */
export function CodeField({ describedBy }: { describedBy?: string }) {
  const { factor } = useWords()
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{factor.code}</label>
      <input
        id={id}
        className="code-field"
        name="code"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        required
        aria-describedby={describedBy}
      />
    </p>
  )
}
