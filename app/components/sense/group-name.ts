import type { Group } from '#analysis/sense/board.ts'
import { useWords } from '../language.ts'

/** The name of a group, with the table where it lies when there are more. */
export function useGroupName(tables: number): (group: Group) => string {
  const { sense } = useWords()
  return ({ name, table }) => (tables > 1 ? `${name} (${sense.tableName(table)})` : name)
}
