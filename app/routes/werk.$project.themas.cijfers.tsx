import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { BandTable } from '#app/components/coding/band-table.tsx'
import { FiguresTable } from '#app/components/coding/figures-table.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { dayOf } from '#app/services/app.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadThemeFigures } from '#app/services/theme-figures.server.ts'
import { dayIn } from '#app/words/days.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'code')
  const { codebook, model, bands } = await loadThemeFigures(app, projectId)
  return {
    model: model && { ...model, learnedAt: dayOf(model.learnedAt) },
    bands,
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
    storiesAt: `/werk/${projectSlug}/themas`,
  }
}

/** How good the suggestions are, per theme and by how likely they were called. */
export default function Figures() {
  const { model, bands, names, storiesAt } = useLoaderData<typeof loader>()
  const { coder: say } = useWords()
  const locale = useStaffLocale()
  const nameOf = useThemeName(names)
  const day = dayIn(locale)
  return (
    <>
      <p>
        <Link to={storiesAt}>{say.toHome}</Link>
      </p>
      <h1>{say.figuresTitle}</h1>
      {model ? (
        <>
          <p className="measure">
            {say.figuresIntro(model.stories)} {say.figuresDay(day(model.learnedAt), model.number)}
          </p>
          <FiguresTable themes={model.themes} nameOf={nameOf} />
        </>
      ) : (
        <p className="measure">{say.figuresNone}</p>
      )}
      <BandTable bands={bands} />
    </>
  )
}
