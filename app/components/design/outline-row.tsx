import { type DragEvent, type KeyboardEvent, memo, useId, useState } from 'react'
import { useWords } from '#app/components/language.ts'
import type { Page, Question } from '#surveys/definition.ts'
import { offeredKind } from '#surveys/design/kinds.ts'
import { textIn } from '#surveys/design/set.ts'
import { type NamedPage, titleOf } from './selection.ts'
import type { Acts } from './use-design.ts'

/** What is dragged, as it travels with the pointer. */
const DRAGGED = 'application/x-vertelpunt-question'

type RowProps = {
  readonly number: number
  readonly language: string
  readonly isSelected: boolean
  /** Who else is at work here; '' for nobody. */
  readonly present: string
  readonly acts: Acts
}

/** Alt with an arrow moves; the focus stays on what was moved. */
function onArrow(event: KeyboardEvent, move: (step: 1 | -1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  move(event.key === 'ArrowDown' ? 1 : -1)
}

/** Lets a question be dropped behind `after` on a page. */
function dropAt(acts: Acts, page: string, after: string | null) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      const name = event.dataTransfer.getData(DRAGGED)
      if (!name) return
      event.preventDefault()
      event.stopPropagation()
      acts.put(name, page, after)
    },
  }
}

/** A page in the outline. A question that is dropped on it becomes its first. */
export const PageRow = memo(function PageRow({
  page,
  number,
  language,
  isSelected,
  present,
  acts,
}: RowProps & { readonly page: Page }) {
  const { design } = useWords()
  const { outline } = design
  const title = titleOf(page, language, outline.page(number))
  return (
    <div className="outline-page" {...dropAt(acts, page.name, null)}>
      <button
        type="button"
        className="outline-pick"
        data-row={page.name}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => acts.select({ of: 'page', page: page.name })}
        onKeyDown={(event) => onArrow(event, (step) => acts.movePage(page.name, step))}
      >
        <strong>
          {outline.page(number)}
          {page.title !== undefined && `: ${title}`}
        </strong>
        {page.visibleIf && <span className="small soft">{outline.conditional}</span>}
        {present && <span className="small outline-present">{present}</span>}
      </button>
      {isSelected && (
        <div className="outline-acts">
          <Act label={outline.up} title={title} onClick={() => acts.movePage(page.name, -1)} />
          <Act label={outline.down} title={title} onClick={() => acts.movePage(page.name, 1)} />
          <Act label={outline.remove} title={title} onClick={() => acts.removePage(page.name)} />
        </div>
      )}
    </div>
  )
})

/** A question in the outline. Drawn again only when it, its place or who is at it changes. */
export const QuestionRow = memo(function QuestionRow({
  question,
  number,
  page,
  language,
  isSelected,
  present,
  pages,
  acts,
}: RowProps & {
  readonly question: Question
  readonly page: string
  readonly pages: readonly NamedPage[]
}) {
  const { design } = useWords()
  const { outline } = design
  const [isRenaming, setRenaming] = useState(false)
  const { name } = question
  const title = titleOf(question, language, outline.untitled)
  const facts = [
    design.kinds[offeredKind(question)],
    question.isRequired && outline.required,
    question.visibleIf && outline.conditional,
    question.coreId && `${outline.core} ${question.coreId}`,
  ].filter(Boolean)
  return (
    <li
      className="outline-row"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, name)
        event.dataTransfer.effectAllowed = 'move'
      }}
      {...dropAt(acts, page, name)}
    >
      {isRenaming ? (
        <TitleHere
          question={question}
          language={language}
          acts={acts}
          onDone={() => setRenaming(false)}
        />
      ) : (
        <button
          type="button"
          className="outline-pick"
          data-row={name}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => acts.select({ of: 'question', question: name })}
          onKeyDown={(event) => {
            onArrow(event, (step) => acts.moveQuestion(name, step))
            if (event.key !== 'F2') return
            event.preventDefault()
            acts.select({ of: 'question', question: name })
            setRenaming(true)
          }}
        >
          <span>
            <span className="outline-number">{number}</span> {title}
          </span>
          <span className="small soft">{facts.join(' · ')}</span>
          {present && <span className="small outline-present">{present}</span>}
        </button>
      )}
      {isSelected && (
        <div className="outline-acts">
          <Act label={outline.up} title={title} onClick={() => acts.moveQuestion(name, -1)} />
          <Act label={outline.down} title={title} onClick={() => acts.moveQuestion(name, 1)} />
          <Act label={outline.duplicate} title={title} onClick={() => acts.duplicate(name)} />
          <Act label={outline.remove} title={title} onClick={() => acts.removeQuestion(name)} />
          <ToPage name={name} page={page} pages={pages} acts={acts} />
        </div>
      )}
    </li>
  )
})

function Act({ label, title, onClick }: { label: string; title: string; onClick: () => void }) {
  return (
    <button type="button" className="button button-small" onClick={onClick}>
      {label}
      <span className="visually-hidden">: {title}</span>
    </button>
  )
}

/** Puts a question at the end of another page: chosen first, done by the button, so that arrows choose without moving. */
function ToPage({
  name,
  page,
  pages,
  acts,
}: {
  name: string
  page: string
  pages: readonly NamedPage[]
  acts: Acts
}) {
  const { design } = useWords()
  const id = useId()
  const others = pages.filter((one) => one.name !== page)
  const [chosen, setChosen] = useState('')
  const to = others.find((one) => one.name === chosen) ?? others[0]
  if (!to) return null
  return (
    <span className="outline-to">
      <label className="visually-hidden" htmlFor={id}>
        {design.outline.moveTo}
      </label>
      <select id={id} value={to.name} onChange={(event) => setChosen(event.target.value)}>
        {others.map((one) => (
          <option key={one.name} value={one.name}>
            {one.title}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button button-small"
        onClick={() => acts.put(name, to.name, to.last)}
      >
        {design.outline.moveTo}
      </button>
    </span>
  )
}

/** The title, written over where it stands; Enter and leaving keep it, as every key was kept already. */
function TitleHere({
  question,
  language,
  acts,
  onDone,
}: {
  question: Question
  language: string
  acts: Acts
  onDone: () => void
}) {
  const { design } = useWords()
  const property = question.type === 'html' ? 'html' : 'title'
  return (
    <input
      type="text"
      className="outline-rename"
      aria-label={design.outline.rename}
      // biome-ignore lint/a11y/noAutofocus: F2 asked for this very field
      autoFocus
      value={textIn(question[property], language)}
      onChange={(event) =>
        acts.do({
          do: 'text',
          at: { of: 'question', question: question.name },
          property,
          language,
          text: event.target.value,
        })
      }
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') onDone()
      }}
    />
  )
}
