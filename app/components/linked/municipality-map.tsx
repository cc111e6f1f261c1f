import { toggleAnswer } from '#analysis/explore/choose.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { asksAllMunicipalities, MUNICIPALITIES } from '#surveys/municipalities.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { Folded } from '../charts/folded.tsx'
import { TileMap } from '../charts/tile-map.tsx'
import { useValueText } from '../explore/value-text.ts'
import { useWords } from '../language.ts'
import { drawnValues, isChosen, type QuestionCardProps, rolesIn } from './choice.ts'

/** Whether a question is drawn as a map: it asks for the municipalities of Twente, all of them. */
export const isMunicipalities = ({ name, values }: Variable) =>
  asksAllMunicipalities(
    name,
    values.map(({ value }) => value),
  )

/** Whether a value of such a question has a tile of its own. */
export const isOnMap = (value: string) => MUNICIPALITIES.some((one) => one.value === value)

/** The answers to the question for a municipality as a map of tiles; a press chooses one, as a bar does. */
export function MunicipalityMap({
  variable,
  question,
  filter,
  hrefOf,
  title,
}: QuestionCardProps & { readonly title: string }) {
  const { charts } = useWords()
  const text = useValueText(variable)
  const roles = rolesIn(filter)
  const { name } = variable
  const hrefFor = (value: string) => hrefOf(toggleAnswer(filter, name, value))
  const tileOf = (value: string) => {
    const count = question.values.find((one) => one.value === value)?.stories ?? 0
    const isSelected = isChosen(filter, name, value)
    return { count, isSelected, ...(count > 0 || isSelected ? { href: hrefFor(value) } : {}) }
  }
  const rows = drawnValues(question, filter)
  return (
    <TileMap
      words={charts}
      title={title}
      sentence=""
      tileOf={tileOf}
      besides={rows
        .filter(({ value }) => !isOnMap(value))
        .map(({ value }) => ({ key: value, label: text(value), ...tileOf(value) }))}
    >
      <Folded summary={charts.asTable}>
        {() => (
          <ChartTable
            words={charts}
            caption={title}
            heads={[charts.answer, charts.total, ...roles.map((role) => charts.roles[role])]}
            rows={rows.map(({ value, stories, byRole }) => ({
              key: value,
              label: text(value),
              href: hrefFor(value),
              isSelected: isChosen(filter, name, value),
              cells: [
                { count: stories },
                ...roles.map((role) => ({
                  count: byRole[role],
                  href: hrefOf(
                    isChosen(filter, name, value)
                      ? { ...filter, roles: [role] }
                      : toggleAnswer({ ...filter, roles: [role] }, name, value),
                  ),
                })),
              ],
            }))}
          />
        )}
      </Folded>
    </TileMap>
  )
}
