import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useWords } from './language.ts'
import { useResponseFacts } from './response.ts'

/** What a closed page says in its body when the project has not checked its help lines yet. */
const UNCHECKED = 'help-lines-unchecked'

/** What a person reads when a page is missing, forbidden or broken, with one way on. For error boundaries. */
export function FaultText({ way }: { way: { readonly to: string; readonly label: string } }) {
  const error = useRouteError()
  const { requestId } = useResponseFacts()
  const { faults, problems } = useWords()
  const isUnchecked = isRouteErrorResponse(error) && error.data === UNCHECKED
  const status = isRouteErrorResponse(error) ? error.status : 500
  const [title, text] =
    status === 404
      ? [faults.notFoundTitle, faults.notFound]
      : status === 403
        ? [faults.forbiddenTitle, faults.forbidden]
        : status === 410
          ? [faults.closedTitle, isUnchecked ? problems[UNCHECKED] : faults.closed]
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
