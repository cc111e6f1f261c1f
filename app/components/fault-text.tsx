import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useWords } from './language.ts'
import { useResponseFacts } from './response.ts'

/** What a closed page says in its body when there is a reason to tell: help lines are unchecked, or enough stories are in. */
const REASONS = ['help-lines-unchecked', 'story-point-full'] as const

/** What a person reads when a page is missing, forbidden or broken, with one way on. For error boundaries. */
export function FaultText({ way }: { way: { readonly to: string; readonly label: string } }) {
  const error = useRouteError()
  const { requestId } = useResponseFacts()
  const { faults, problems } = useWords()
  const data: unknown = isRouteErrorResponse(error) ? error.data : undefined
  const reason = REASONS.find((one) => one === data)
  const status = isRouteErrorResponse(error) ? error.status : 500
  const [title, text] =
    status === 404
      ? [faults.notFoundTitle, faults.notFound]
      : status === 403
        ? [faults.forbiddenTitle, faults.forbidden]
        : status === 410
          ? [faults.closedTitle, reason ? problems[reason] : faults.closed]
          : [faults.brokenTitle, faults.broken]
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {status >= 500 && requestId && <p className="soft">{faults.id(requestId)}</p>}
      <p>
        <a className="button" href={way.to}>
          {way.label}
        </a>
      </p>
    </>
  )
}
