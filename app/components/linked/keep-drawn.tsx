import { createContext, type ReactNode, useContext } from 'react'
import type { Sheet } from '#analysis/drawing/sheet.ts'
import type { LinkedView } from '#analysis/explore/linked-view.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { KeepMenu } from '../charts/keep-menu.tsx'
import { useChosenInFull } from '../chosen.ts'
import { useStaffLocale, useWords } from '../language.ts'
import type { ThemeNames } from '../theme-name.ts'

/** What is counted on this page, for whoever meets a picture of it elsewhere. */
type Counted = {
  /** How many stories, in words. */
  readonly count: string
  /** What was chosen, in words; `''` for all stories. */
  readonly choice: string
}

const CountedContext = createContext<Counted>({ count: '', choice: '' })

/** Around charts that can be saved: each says how many stories it counts and which were chosen. */
export function Counting({
  view,
  variables,
  names,
  children,
}: {
  readonly view: LinkedView
  readonly variables: readonly Variable[]
  readonly names: ThemeNames
  readonly children: ReactNode
}) {
  const { workroom } = useWords()
  const counted = {
    count: workroom.count(view.stories, view.allStories),
    choice: useChosenInFull(view.filter, names, variables).join(' · '),
  }
  return <CountedContext.Provider value={counted}>{children}</CountedContext.Provider>
}

/**
 * Saves a chart of the workroom. It is drawn in this browser from the numbers that it shows now: nothing is asked of the server, because
 * exact numbers are for who works here. The picture says so itself, with the day and the choice.
 *
 * `file` names it. `heads` and `rows` are its table; each row of the CSV begins with the day and the choice.
 */
export function KeepDrawn({
  file,
  title,
  sentence = '',
  draw,
  heads,
  rows,
}: {
  readonly file: string
  readonly title: string
  readonly sentence?: string
  readonly draw: (sheet: Sheet) => string
  readonly heads: readonly string[]
  readonly rows: () => readonly (readonly (string | number)[])[]
}) {
  const { charts, pictures: say, staff } = useWords()
  const locale = useStaffLocale()
  const { count, choice } = useContext(CountedContext)
  const today = () => new Date().toLocaleDateString('sv-SE')
  return (
    <KeepMenu
      title={title}
      name={`${say.workroomFile}-${file}`}
      draw={() =>
        draw({
          id: `beeld-${file}`,
          locale,
          title,
          sentence,
          foot: say.workroom(staff.day(today()), count, choice),
          say: { number: charts.number, hidden: charts.hidden },
        })
      }
      rows={() => [
        [say.madeOn, say.choice, ...heads],
        ...rows().map((row) => [today(), choice || count, ...row.map(String)]),
      ]}
    />
  )
}
