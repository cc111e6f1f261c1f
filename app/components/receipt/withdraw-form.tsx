import { useWords } from '../language.ts'

/** The way to take a story or answers back for good. */
export function WithdrawForm({ kind, typedCode }: { kind: 'story' | 'needs'; typedCode: string }) {
  const { code: say } = useWords()
  const isNeeds = kind === 'needs'
  return (
    <form method="post" className="card" autoComplete="off">
      <h2>{isNeeds ? say.needsWithdraw.title : say.withdrawTitle}</h2>
      <p>{isNeeds ? say.needsWithdraw.text : say.withdrawText}</p>
      <input type="hidden" name="code" value={typedCode} />
      <label className="option">
        <input type="checkbox" name="sure" value="yes" required />
        {isNeeds ? say.needsWithdraw.check : say.withdrawCheck}
      </label>
      <div className="form-steps">
        <button className="button button-danger" type="submit" name="intent" value="withdraw">
          {say.withdraw}
        </button>
      </div>
    </form>
  )
}
