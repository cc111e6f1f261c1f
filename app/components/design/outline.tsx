import { useEffect, useRef } from 'react'
import { useWords } from '#app/components/language.ts'
import type { Present } from '#app/services/drafts.server.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { AddBar } from './add-bar.tsx'
import { PageRow, QuestionRow } from './outline-row.tsx'
import { type NamedPage, type Selection, titleOf } from './selection.ts'
import type { Acts, Design } from './use-design.ts'

type OutlineProps = {
  readonly definition: SurveyDefinition
  readonly selection: Selection
  readonly language: string
  readonly acts: Acts
  readonly focus: Design['focus']
  readonly present: readonly Present[]
  readonly onLibrary: () => void
}

/** The pages and questions of a survey in order, each a row that can be chosen and moved. */
export function Outline({
  definition,
  selection,
  language,
  acts,
  focus,
  present,
  onLibrary,
}: OutlineProps) {
  const { design } = useWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus.turn === 0 || focus.row === '') return
    // A row that moved was taken out of the page and put back, and lost the focus.
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(focus.row)}"]`)?.focus()
  }, [focus])
  const pages = pageNames(definition, language, design.outline.page)
  const selected =
    selection.of === 'survey' ? '' : 'page' in selection ? selection.page : selection.question
  const at = (name: string) =>
    present
      .filter(({ place }) => place === name)
      .map((one) => one.name)
      .join(', ')
  let number = 0
  return (
    <div ref={list}>
      <h2>{design.outline.title}</h2>
      <AddBar acts={acts} onLibrary={onLibrary} />
      <p className="soft small">{design.outline.hint}</p>
      <ol className="outline">
        {definition.pages.map((page, index) => (
          <li key={page.name}>
            <PageRow
              page={page}
              number={index + 1}
              language={language}
              isSelected={selected === page.name && selection.of === 'page'}
              present={at(page.name)}
              acts={acts}
            />
            <ol>
              {page.elements.map((question) => {
                number++
                const isSelected = selection.of === 'question' && selected === question.name
                return (
                  <QuestionRow
                    key={question.name}
                    question={question}
                    number={number}
                    page={page.name}
                    language={language}
                    isSelected={isSelected}
                    present={at(question.name)}
                    pages={isSelected ? pages : NO_PAGES}
                    acts={acts}
                  />
                )
              })}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** One value for every row that needs none, so that such rows are not drawn again. */
const NO_PAGES: readonly NamedPage[] = []

function pageNames(
  definition: SurveyDefinition,
  language: string,
  called: (number: number) => string,
): readonly NamedPage[] {
  return definition.pages.map((page, index) => ({
    name: page.name,
    title: `${index + 1}. ${titleOf(page, language, called(index + 1))}`,
    last: page.elements.at(-1)?.name ?? null,
  }))
}
