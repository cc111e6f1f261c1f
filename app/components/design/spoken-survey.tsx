import type { ReactNode } from 'react'
import { useWords } from '#app/components/language.ts'
import { langAndDir } from '#app/words/languages.ts'
import type { SandboxWords } from '#app/words/nl-sandbox.ts'
import type { Locale } from '#surveys/definition.ts'
import type { SpokenLine, SpokenPage } from '#surveys/spoken.ts'

/** What is heard of a survey, as a plain list in order. */
export function SpokenSurvey({ pages, locale }: { pages: readonly SpokenPage[]; locale: Locale }) {
  const { spoken } = useWords().sandbox
  const said = (text: string) => <bdi {...langAndDir(locale)}>{text}</bdi>
  return (
    <ol className="spoken">
      {pages.map((page, index) => (
        <li key={page.name}>
          <h2>
            {spoken.page(index + 1)} {page.title && said(page.title)}
          </h2>
          {page.description && <p>{said(page.description)}</p>}
          <ol>
            {page.questions.map(({ name, lines }) => (
              <li key={name}>
                <ul className="plain-list">
                  {lines.map((line) => (
                    <li key={line.what}>{sayLine(line, spoken, said)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function sayLine(
  line: SpokenLine,
  words: SandboxWords['spoken'],
  said: (text: string) => ReactNode,
): ReactNode {
  switch (line.what) {
    case 'kind':
      return `${words.kind}: ${words.kinds[line.kind]}`
    case 'ends':
      return said(words.ends(line.left, line.right))
    case 'range':
      return words.range(line.least, line.most)
    case 'total':
      return words.total(line.count)
    case 'most-choices':
      return words.most(line.count)
    case 'other':
      return line.text ? said(line.text) : words.other
    case 'required':
    case 'optional':
    case 'conditional':
      return words[line.what]
    case 'question':
    case 'help':
    case 'text':
    case 'unit':
    case 'way-past':
      return (
        <>
          {words[line.what]}: {line.text ? said(line.text) : words.noTitle}
        </>
      )
    default:
      return (
        <>
          {words[line.what]}: {said(line.texts.join('; '))}
        </>
      )
  }
}
