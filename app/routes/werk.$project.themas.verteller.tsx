import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { BesideTable } from '#app/components/coding/beside-table.tsx'
import { useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadBeside } from '#app/services/theme-figures.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'code')
  const { codebook, ...beside } = await loadBeside(app, projectId)
  return {
    ...beside,
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
    storiesAt: `/werk/${projectSlug}/themas`,
  }
}

/** The themes that tellers recognised beside those of the team. */
export default function Beside() {
  const { stories, themes, caseNumbers, names, storiesAt } = useLoaderData<typeof loader>()
  const { coder: say } = useWords()
  const nameOf = useThemeName(names)
  return (
    <>
      <p>
        <Link to={storiesAt}>{say.toHome}</Link>
      </p>
      <h1>{say.besideTitle}</h1>
      <p className="measure">
        {say.besideIntro(stories)} {stories > 0 && say.besideHint}
      </p>
      {themes.length > 0 && (
        <BesideTable
          themes={themes}
          stories={stories}
          caseNumbers={caseNumbers}
          nameOf={nameOf}
          storiesAt={storiesAt}
        />
      )}
    </>
  )
}
