import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DiscussList } from '#app/components/coding/discuss-list.tsx'
import { useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodingHome } from '#app/services/coding-home.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'code')
  const isEmpty = new URL(request.url).searchParams.get('op') === 'ja'
  return { ...(await loadCodingHome(app, projectId)), isEmpty }
}

/** Where coding begins: how much waits, in which order, what to discuss, and the pages around it. */
export default function CodingHome() {
  const { waiting, toDiscuss, names, orders, isEmpty } = useLoaderData<typeof loader>()
  const { coder: say } = useWords()
  const nameOf = useThemeName(names)
  return (
    <>
      <h1>{say.homeTitle}</h1>
      <p className="measure">{say.homeIntro}</p>
      {isEmpty && (
        <p className="note" role="status">
          {say.noneLeft}
        </p>
      )}
      <p>
        <strong>{say.waiting(waiting)}</strong>
      </p>
      {waiting > 0 && (
        <section className="card" aria-labelledby="volgorde">
          <h2 id="volgorde">{say.orderTitle}</h2>
          <p className="row">
            {orders.map((order, at) => (
              <Link
                key={order}
                className={at === 0 ? 'button button-main' : 'button'}
                to={`volgende?volgorde=${order}`}
              >
                {say.orders[order]}
              </Link>
            ))}
          </p>
          <p className="soft small measure">{say.orderHint}</p>
        </section>
      )}
      <p className="row">
        <Link className="button" to="duidelijk">
          {say.clearLink}
        </Link>
        <Link className="button" to="cijfers">
          {say.figuresLink}
        </Link>
        <Link className="button" to="verteller">
          {say.besideLink}
        </Link>
      </p>
      <DiscussList rows={toDiscuss} nameOf={nameOf} />
    </>
  )
}
