import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { useChosenInFull } from '#app/components/chosen.ts'
import { ChosenAnswers } from '#app/components/explore/chosen-answers.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { cardsAsked, loadWholeStories } from '#app/services/story-cards.server.ts'
import explore from '../components/explore/explore.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: explore }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const { searchParams } = new URL(request.url)
  const isList = searchParams.has('lijst')
  const filter = parseFilter(searchParams)
  const [{ ids, all }, codebook] = await Promise.all([
    cardsAsked(app, member.projectId, isList ? 'list' : filter),
    loadCodebook(app, member.projectId),
  ])
  const { stories, variables } = await loadWholeStories(app, member, ids)
  return {
    stories,
    // Paper leaves the room: what is about the teller stays here, but for the role.
    variables: variables.filter(({ isAboutTeller }) => !isAboutTeller),
    all,
    filter,
    asked: variables,
    isList,
    names: themeNames(codebook),
    at: `/werk/${member.projectSlug}`,
  }
}

/** Stories on paper: two columns of cards, each with what its teller chose and a square that leads to the story. */
export default function PaperStories() {
  const { stories, variables, all, filter, isList, names, at, asked } =
    useLoaderData<typeof loader>()
  const { readingList: say, staff, workroom } = useWords()
  const chosen = useChosenInFull(filter, names, asked)
  return (
    <>
      <p className="no-print">
        {isList ? (
          <Link to={`${at}/leeslijst`}>{say.back}</Link>
        ) : (
          <Link to={`${at}/verhalen${filterToSearch(filter)}`}>{workroom.readTitle}</Link>
        )}
      </p>
      <h1>{say.paper}</h1>
      {!isList && chosen.length > 0 && (
        <p>
          {workroom.chosen}: <strong>{chosen.join(' · ')}</strong>
        </p>
      )}
      <p className="no-print measure">
        {say.paperOf(stories.length, all)} {say.paperHow} {workroom.logged}
      </p>
      <div className="paper-stories">
        {stories.map((story) => {
          const number = staff.caseNumber(story.caseNumber)
          return (
            <article key={story.id} className="card paper-story" aria-labelledby={story.id}>
              <svg
                className="paper-qr"
                viewBox={`0 0 ${story.qr.size} ${story.qr.size}`}
                role="img"
                aria-label={say.qr(number)}
              >
                <rect width={story.qr.size} height={story.qr.size} fill="#fff" />
                <path d={story.qr.path} fill="#000" />
              </svg>
              <h2 id={story.id}>{story.title || number}</h2>
              <p className="soft small">
                {number} · {staff.teller[story.role]}
              </p>
              <p className="story-text" lang="nl">
                {story.text}
              </p>
              <h3>{say.answersShort}</h3>
              <ChosenAnswers answers={story.answers} variables={variables} />
            </article>
          )
        })}
      </div>
    </>
  )
}
