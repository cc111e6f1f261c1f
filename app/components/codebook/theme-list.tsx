import { Form, Link } from '@remix-run/react'
import type { LocalText } from '#analysis/coding/codebook.ts'
import type { ListedGroup, ListedTheme } from '#app/services/codebook-pages.server.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { ColorDot } from './color-dot.tsx'

type ListProps = {
  readonly group: ListedGroup
  /** Where the codebook stands, to link to its themes. */
  readonly at: string
  readonly step: number
  /** Shows buttons to move, rename and remove. */
  readonly isOrdering: boolean
}

/** One group of themes, with what each is and how often it was said. */
export function ThemeGroupList({ group, at, step, isOrdering }: ListProps) {
  const { codebook: say } = useWords()
  const locale = useStaffLocale()
  const name = group.name[locale]
  return (
    <section className="card theme-group" aria-labelledby={`group-${group.code}`}>
      <div className="row row-spread">
        <h2 id={`group-${group.code}`}>{name}</h2>
        {isOrdering && <MoveButtons kind="move-group" code={group.code} name={name} />}
      </div>
      {isOrdering && <GroupForm group={group} step={step} />}
      {group.themes.length === 0 && <p className="soft">{say.emptyGroup}</p>}
      <ul className="theme-rows">
        {group.themes.map((theme) => (
          <li key={theme.code}>
            <ThemeRow theme={theme} at={at} />
            {isOrdering && (
              <MoveButtons kind="move-theme" code={theme.code} name={theme.name[locale]} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A theme in a list: colour, name, definition, counts. */
export function ThemeRow({
  theme,
  at,
  mergedInto,
}: {
  theme: ListedTheme
  at: string
  mergedInto?: LocalText | undefined
}) {
  const { codebook: say } = useWords()
  const locale = useStaffLocale()
  const { confirmed, suggested } = theme.counts
  return (
    <div className="theme-row">
      <ColorDot color={theme.color} />
      <div>
        <Link className="theme-name" to={`${at}/${theme.code}`}>
          {theme.name[locale]}
        </Link>{' '}
        {theme.isChanged && <span className="tag">{say.changed}</span>}
        <p className="soft small">
          {mergedInto ? say.mergedInto(mergedInto[locale]) : theme.definition}
        </p>
      </div>
      <p className="theme-count small">
        <span aria-hidden="true">{say.counts(confirmed, suggested)}</span>
        <span className="visually-hidden">{say.countsLong(confirmed, suggested)}</span>
      </p>
    </div>
  )
}

/** Buttons that move a theme or a group one place. */
function MoveButtons({
  kind,
  code,
  name,
}: {
  kind: 'move-theme' | 'move-group'
  code: string
  name: string
}) {
  const { codebook: say } = useWords()
  return (
    <Form method="post" className="row move-buttons" preventScrollReset>
      <input type="hidden" name="intent" value={kind} />
      <input type="hidden" name="code" value={code} />
      <button className="button button-square" name="by" value="-1" type="submit">
        <span aria-hidden="true">↑</span>
        <span className="visually-hidden">{say.up(name)}</span>
      </button>
      <button className="button button-square" name="by" value="1" type="submit">
        <span aria-hidden="true">↓</span>
        <span className="visually-hidden">{say.down(name)}</span>
      </button>
    </Form>
  )
}

function GroupForm({ group, step }: { group: ListedGroup; step: number }) {
  const { codebook: say } = useWords()
  const locale = useStaffLocale()
  return (
    <details className="unfold">
      <summary>{say.renameOf(group.name[locale])}</summary>
      <Form method="post" className="place-form">
        <input type="hidden" name="code" value={group.code} />
        <input type="hidden" name="based_on" value={step} />
        <GroupNames id={group.code} name={group.name} />
        <p className="row">
          <button className="button" type="submit" name="intent" value="rename-group">
            {say.rename}
          </button>
          {group.themes.length === 0 && (
            <button
              className="button button-danger"
              type="submit"
              name="intent"
              value="remove-group"
            >
              {say.remove}
            </button>
          )}
        </p>
      </Form>
    </details>
  )
}

/** The name of a group in both languages. */
export function GroupNames({ id, name }: { id: string; name?: LocalText }) {
  const { codebook: say } = useWords()
  return (
    <>
      <p>
        <label htmlFor={`group-nl-${id}`}>{say.edit.name}</label>
        <input
          type="text"
          id={`group-nl-${id}`}
          name="name_nl"
          required
          maxLength={80}
          defaultValue={name?.nl}
        />
      </p>
      <p>
        <label htmlFor={`group-en-${id}`}>{say.edit.nameEn}</label>
        <input
          type="text"
          id={`group-en-${id}`}
          name="name_en"
          maxLength={80}
          defaultValue={name?.en}
        />
      </p>
    </>
  )
}
