import { useWords } from '../language.ts'

type FileLinksProps = {
  /** Where files are fetched. */
  readonly at: string
  readonly version?: number
  readonly languages: readonly { readonly tag: string; readonly name: string }[]
}

/** Links to a survey as files; plain ones, because a browser saves them. */
export function FileLinks({ at, version, languages }: FileLinksProps) {
  const { exchange } = useWords()
  const to = (form: string, more = '') =>
    `${at}?vorm=${form}${version === undefined ? '' : `&versie=${version}`}${more}`
  return (
    <ul>
      <li>
        <a href={to('surveyjs')}>{exchange.surveyjs}</a>
      </li>
      <li>
        <a href={to('codeboek')}>{exchange.codebook}</a>
      </li>
      <li>
        <a href={to('csv')}>{exchange.texts}</a>
      </li>
      {languages.map(({ tag, name }) => (
        <li key={tag}>
          <a href={to('xliff', `&taal=${tag}`)}>{exchange.xliff(name)}</a>
        </li>
      ))}
    </ul>
  )
}
