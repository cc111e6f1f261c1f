import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { MOST_VOTES, type SenseStep, stepsOf } from '#analysis/sense/board.ts'
import { useWords } from '#app/components/language.ts'
import { SenseCard } from '#app/components/sense/sense-card.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadPaper } from '#app/services/sense-cards.server.ts'
import type { SenseWords } from '#app/words/nl-sense.ts'
import sense from '../components/sense/sense.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: sense }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-workroom')
  const paper = await loadPaper(app, projectId, params.session ?? '')
  if (!paper) throw notFound()
  return paper
}

/** What who leads the session reads aloud at each step: what the phones say. */
const SAID: Readonly<Record<SenseStep, (say: SenseWords['sense']) => string>> = {
  read: (say) => say.readText,
  sort: (say) => say.sortText,
  land: (say) => say.landText,
  time: (say) => say.timeText,
  view: (say) => say.viewText,
  vote: (say) => say.voteText(MOST_VOTES),
  done: (say) => say.doneText,
}

/** A session on paper: the script for who leads it, and the cards, four on an A4, to cut out. */
export default function PaperCards() {
  const { name, cards, exercises, minutes } = useLoaderData<typeof loader>()
  const { sense: say, staff } = useWords()
  return (
    <>
      <p className="no-print">
        <Link to="..">{say.back}</Link>
      </p>
      <h1>{name}</h1>
      <section className="sense-script">
        <h2>{say.scriptTitle}</h2>
        <p className="no-print">{say.scriptIntro}</p>
        <p>{say.scriptWelcome}</p>
        <ol>
          {stepsOf(exercises).map((step) => (
            <li key={step}>
              <strong>{say.steps[step]}</strong>
              {minutes[step] !== undefined && `, ${say.scriptMinutes(minutes[step])}`}.{' '}
              {SAID[step](say)}
            </li>
          ))}
        </ol>
      </section>
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
