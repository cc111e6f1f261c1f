import type { TakenUp } from '#app/services/later.server.ts'
import { useWords } from '../language.ts'
import { useAddress } from '../way.ts'

/** The way from a code back into the form that was put aside under it. */
export function TakeUpForm({ home, waiting }: { home: string; waiting: TakenUp }) {
  const { later } = useWords()
  const address = useAddress()
  return (
    <form
      method="post"
      action={address(`${home}/${waiting.point}`)}
      encType="multipart/form-data"
      autoComplete="off"
      className="card"
    >
      <p role="status">{later.found}</p>
      <input type="hidden" name="_form" value={waiting.sealed} />
      <button className="button button-main" type="submit" name="_step" value="begin">
        {later.takeUp}
      </button>
    </form>
  )
}
