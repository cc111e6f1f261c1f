import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { SenseCard } from '#app/components/sense/sense-card.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadPaper } from '#app/services/sense-cards.server.ts'
import sense from '../components/sense/sense.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: sense }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-workroom')
  const paper = await loadPaper(app, projectId, params.session ?? '')
  if (!paper) throw notFound()
  return paper
}

/** The cards of a session on paper: four on an A4, to cut out. */
export default function PaperCards() {
  const { name, cards } = useLoaderData<typeof loader>()
  const { sense: say, staff } = useWords()
  return (
    <>
      <p className="no-print">
        <Link to="..">{say.back}</Link>
      </p>
      <h1>{name}</h1>
      <h2 className="no-print">{say.paper}</h2>
      <p className="no-print">{say.paperHow}</p>
      <div className="sense-paper">
        {cards.map((card) => (
          <SenseCard key={card.number} card={card}>
            {card.caseNumber && <p className="soft small">{staff.caseNumber(card.caseNumber)}</p>}
          </SenseCard>
        ))}
      </div>
    </>
  )
}
