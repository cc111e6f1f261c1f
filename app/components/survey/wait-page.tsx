import { useWords } from '../language.ts'
import { STORY_FORM } from './form-page.tsx'

/**
 * The step before sending when very many stories come at once. The whole form stands in it, sealed.
 *
 * A script solves the puzzle and sends; without one its reader waits and presses the button.
 */
export function WaitPage({
  sealed,
  puzzle,
  role,
  kind,
}: {
  sealed: string
  puzzle: string
  role: string
  kind: 'story' | 'needs'
}) {
  const { busy, form: words } = useWords()
  return (
    <form
      id={STORY_FORM}
      method="post"
      encType="multipart/form-data"
      autoComplete="off"
      data-role={role}
      data-puzzle={puzzle}
    >
      <input type="hidden" name="_form" value={sealed} />
      <input type="hidden" name="_proof" defaultValue="" />
      <h1>{busy.title}</h1>
      <p>{busy.text}</p>
      <p data-by-hand>{busy.byHand}</p>
      <p className="note" data-by-itself hidden>
        {busy.byItself}
      </p>
      <div className="form-steps">
        <button className="button" name="_step" value="back" type="submit">
          {words.back}
        </button>
        <button className="button button-main" name="_step" value="next" type="submit" data-send="">
          {kind === 'needs' ? words.sendNeeds : words.send}
        </button>
      </div>
    </form>
  )
}
