import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROLES, TABLES } from '#db/walls/spec.ts'

const PAGE = join(import.meta.dirname, '../../../db/README.md')

/** The cells of a row of a Markdown table. */
const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

test('the table of walls in db/README.md says what the spec says', async () => {
  const page = await readFile(PAGE, 'utf8')
  const [, section = ''] = page.split('### Who may do what')
  const [head = '', , ...lines] = section.split('\n').filter((line) => line.startsWith('|'))
  const roles = ROLES.filter((role) => role !== 'collection')
  expect(cells(head)).toEqual(['Table', ...roles])
  const short = (cell = '') =>
    cell.replace(/\b(s)elect|\b(i)nsert|\b(u)pdate|\b(d)elete/g, '$1$2$3$4')
  const rows = Object.entries(TABLES).map(([table, grants]) => [
    `\`${table}\``,
    ...roles.map((role) => short(grants[role])),
  ])
  expect(lines.slice(0, rows.length).map(cells)).toEqual(rows)
})
