import { useWords } from '../language.ts'

/** The one field of the code page. A typing error is found by the script of the page, or else by the server. */
export function CodeForm({
  typedCode,
  problem,
}: {
  typedCode: string | undefined
  problem: string | undefined
}) {
  const { code: say, problems } = useWords()
  return (
    <form method="post" autoComplete="off" className="question" data-code="" noValidate>
      <label className="question-title" htmlFor="code">
        {say.label}
      </label>
      <p className="question-hint" id="code-hint">
        {say.text}
      </p>
      <p
        className="question-error"
        id="code-error"
        role="alert"
        data-typo={problems['receipt-typo']}
      >
        {problem}
      </p>
      <input
        type="text"
        id="code"
        name="code"
        inputMode="numeric"
        dir="ltr"
        defaultValue={typedCode}
        aria-describedby="code-hint code-error"
        aria-invalid={problem ? true : undefined}
      />
      <div className="form-steps">
        <button className="button button-main" type="submit">
          {say.look}
        </button>
      </div>
    </form>
  )
}
