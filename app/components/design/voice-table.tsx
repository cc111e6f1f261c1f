import { Form } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import type { CoreQuestion, Voices } from '#app/services/voices.server.ts'
import type { Locale } from '#surveys/definition.ts'
import { placeKey } from '#surveys/design/texts.ts'

/** One core question: a row per text, a column per audience, every cell to be written in. */
export function VoiceTable({
  question,
  surveys,
  locale,
}: {
  question: CoreQuestion
  surveys: Voices['surveys']
  locale: Locale
}) {
  const { design } = useWords()
  const words = design.voices
  const { coreId, columns } = question
  const keys = [
    ...new Set(columns.flatMap(({ voices }) => voices.map(({ place }) => placeKey(place)))),
  ]
  const called = (key: string) => {
    const [property = '', value] = key.split('/', 2)
    return `${design.properties[property] ?? property}${value === undefined ? '' : `: ${value}`}`
  }
  const nameOf = ({ slug, role }: Voices['surveys'][number]) =>
    role && slug === role ? design.roles[role] : slug
  return (
    <section className="card voices">
      <Form method="post" preventScrollReset>
        <h2 id={`kern-${coreId}`}>{design.library.core(coreId)}</h2>
        <input type="hidden" name="taal" value={locale} />
        {columns.map(({ slug, revision }) => (
          <input key={slug} type="hidden" name={`r:${slug}`} value={revision} />
        ))}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be scrolled with the keys */}
        <section className="table-scroll" tabIndex={0} aria-labelledby={`kern-${coreId}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.part}</th>
                {surveys.map((survey) => (
                  <th key={survey.slug} scope="col">
                    {nameOf(survey)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {keys.map((key) => (
                <tr key={key}>
                  <th scope="row">{called(key)}</th>
                  {surveys.map((survey) => (
                    <td key={survey.slug}>
                      <Cell
                        column={columns.find(({ slug }) => slug === survey.slug)}
                        place={key}
                        label={words.edge(called(key), nameOf(survey))}
                        locale={locale}
                        isTitle={key === 'title'}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p>
          <button className="button" type="submit">
            {words.save}
            <span className="visually-hidden"> {coreId}</span>
          </button>
        </p>
      </Form>
    </section>
  )
}

function Cell({
  column,
  place,
  label,
  locale,
  isTitle,
}: {
  column: CoreQuestion['columns'][number] | undefined
  place: string
  label: string
  locale: Locale
  isTitle: boolean
}) {
  const { design } = useWords()
  const words = design.voices
  const voice = column?.voices.find((one) => placeKey(one.place) === place)
  if (!column || !voice)
    return isTitle ? (
      <span className={column ? 'voices-missing' : 'soft'}>
        {column ? words.missing : words.notAsked}
      </span>
    ) : (
      <span className="soft">–</span>
    )
  const id = `${column.slug}:${column.question}:${place}`
  return (
    <>
      {locale !== 'nl' && (
        <p className="small soft" lang="nl">
          {voice.dutch}
        </p>
      )}
      <textarea
        name={`t:${id}`}
        aria-label={label}
        lang={locale}
        dir={locale === 'nl' ? undefined : 'auto'}
        rows={2}
        defaultValue={voice.text}
      />
      <input type="hidden" name={`w:${id}`} value={voice.text} />
      {voice.text === '' && <span className="small voices-missing">{words.missing}</span>}
    </>
  )
}
