import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { ChosenAnswers } from '#app/components/explore/chosen-answers.tsx'
import { FoundStories } from '#app/components/explore/found-stories.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadWholeStory } from '#app/services/story-cards.server.ts'
import explore from '../components/explore/explore.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: explore }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const [found, codebook] = await Promise.all([
    loadWholeStory(app, member, params.story ?? ''),
    loadCodebook(app, member.projectId),
  ])
  if (!found) throw notFound()
  return { ...found, names: themeNames(codebook), at: `/werk/${member.projectSlug}` }
}

/** One story with its themes and what its teller chose. */
export default function OneStory() {
  const { story, variables, names, at } = useLoaderData<typeof loader>()
  const { readingList: say, staff, trace, workroom } = useWords()
  return (
    <>
      <p className="row">
        <Link to={at}>{workroom.backToDashboard}</Link>
        <Link to={`${at}/leeslijst`}>{say.list}</Link>
      </p>
      <h1>{staff.caseNumber(story.caseNumber)}</h1>
      <FoundStories stories={[story]} filter={{ roles: [] }} names={names} at={at} />
      <section className="card">
        <h2>{say.answers}</h2>
        <ChosenAnswers answers={story.answers} variables={variables} />
      </section>
      <p className="row">
        <Link className="button" to={`${at}/spoor?verhaal=${story.caseNumber}`}>
          {trace.ofThis}
        </Link>
      </p>
      <p className="soft small">{workroom.logged}</p>
    </>
  )
}
