import { CUE_OWNERS } from '#analysis/coding/codebook.ts'
import type { loadThemePage } from '#app/services/codebook-pages.server.ts'
import { languageFor } from '#app/words/languages.ts'
import { useWords } from '../language.ts'

export type ThemePage = NonNullable<Awaited<ReturnType<typeof loadThemePage>>>

/** What a theme is: its texts, examples, cues, and how it is used. */
export function ThemeFacts({ page }: { page: ThemePage }) {
  const { codebook: say, staff } = useWords()
  const { theme, counts, editions } = page
  return (
    <section className="card theme-facts" aria-labelledby="theme-definition">
      <h2 id="theme-definition">{say.theme.definition}</h2>
      <p className="measure">{theme.definition || say.theme.none}</p>
      <div className="grid-2 theme-sides">
        <div>
          <h3>{say.theme.include}</h3>
          <p>{theme.include || say.theme.none}</p>
        </div>
        <div>
          <h3>{say.theme.exclude}</h3>
          <p>{theme.exclude || say.theme.none}</p>
        </div>
      </div>
      {theme.examples.length > 0 && (
        <>
          <h3>{say.theme.examples}</h3>
          <ul className="theme-examples">
            {theme.examples.map((example) => (
              <li key={example}>
                <q>{example}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.theme.usage}</h3>
      <p>
        {say.theme.usageText(counts.confirmed, counts.suggested, counts.byTeller)}
        {editions.length > 1 && (
          <>
            {' '}
            {say.theme.usageEditions(
              editions
                .map(({ edition, count }) => say.theme.usageEdition(count, edition))
                .join(', '),
            )}
          </>
        )}
      </p>
      <dl className="facts">
        {theme.usually && (
          <div>
            <dt>{say.theme.usually}</dt>
            <dd>{staff.direction[theme.usually]}</dd>
          </div>
        )}
        {page.isSensitive && (
          <div>
            <dt>{say.theme.sensitive}</dt>
            <dd>{say.theme.sensitiveText}</dd>
          </div>
        )}
      </dl>
      <Everyday names={page.everyday} />
      <Cues theme={theme} />
    </section>
  )
}

function Everyday({ names }: { names: ThemePage['everyday'] }) {
  const { codebook: say } = useWords()
  if (names.length === 0) return null
  return (
    <details className="unfold">
      <summary>{say.theme.everyday}</summary>
      <dl className="facts">
        {names.map(({ locale, name }) => {
          const language = languageFor(locale)
          return (
            <div key={locale}>
              <dt lang={locale}>{language.name}</dt>
              <dd lang={locale} dir={language.direction}>
                {name}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

function Cues({ theme }: { theme: ThemePage['theme'] }) {
  const { codebook: say } = useWords()
  const owners = CUE_OWNERS.filter((owner) => (theme.cues[owner]?.length ?? 0) > 0)
  return (
    <>
      <h3>{say.theme.cues}</h3>
      <p className="soft small">{owners.length > 0 ? say.theme.cuesText : say.theme.noCues}</p>
      {owners.map((owner) => {
        const lines = theme.cues[owner] ?? []
        return (
          <details className="unfold" key={owner}>
            <summary>
              {say.theme.showCues(lines.length)} {say.theme.owners[owner]}
            </summary>
            <ul className="cue-list">
              {[...new Set(lines)].map((line) => (
                <li key={line}>
                  <code>{line}</code>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </>
  )
}
