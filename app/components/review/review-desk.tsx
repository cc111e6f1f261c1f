import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { StaffProblemCode, TellerProblemCode } from '#app/words/problems.ts'
import { useWords } from '../language.ts'
import { MarkList } from '../mark-list.tsx'
import { ReviewSides } from '../review-sides.tsx'
import { FindBar } from './find-bar.tsx'
import { isChanged, type ReviewTexts } from './finds.ts'
import { useFinds } from './use-finds.ts'

type Props = {
  readonly review: ReviewTexts & {
    readonly mayNotConfirm: StaffProblemCode | TellerProblemCode | undefined
  }
  readonly isSaved: boolean
  /** What stands beside the list of marks. */
  readonly children: ReactNode
}

/** Both texts with the finds in them, the list of finds and the release. */
export function ReviewDesk({ review, isSaved, children }: Props) {
  const [choices, dispatch] = useFinds(review)
  return (
    <>
      {/* The bar stays in sight beside the texts, and not beyond them. */}
      <div>
        <FindBar review={review} choices={choices} dispatch={dispatch} />
        <ReviewSides review={review} choices={choices} />
      </div>
      {review.state === 'prepared' && (
        <Release review={review} isUnsaved={isChanged(review.marks, choices)} />
      )}
      <div className="grid-2 review-tools">
        <MarkList review={review} choices={choices} dispatch={dispatch} isSaved={isSaved} />
        {children}
      </div>
    </>
  )
}

/** The second person's yes. What is not saved is not what would be released, so it comes first. */
function Release({ review, isUnsaved }: Pick<Props, 'review'> & { isUnsaved: boolean }) {
  const { review: say, desk, problems } = useWords()
  return (
    <Form method="post" className="card confirm">
      <h2>{say.confirmTitle}</h2>
      <input type="hidden" name="revision" value={review.revision} />
      {review.mayNotConfirm && <p>{problems[review.mayNotConfirm]}</p>}
      {!review.mayNotConfirm && isUnsaved && <p>{desk.saveFirst}</p>}
      {!review.mayNotConfirm && !isUnsaved && (
        <button className="button button-main" type="submit" name="intent" value="confirm">
          {say.confirm}
        </button>
      )}
    </Form>
  )
}
