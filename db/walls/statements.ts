import { FUNCTIONS, type Grants, ROLES, ROWS, TABLES, type WallRole } from './spec.ts'

/** Roles whose rows are not those of one project. */
const EVERY_PROJECT: readonly WallRole[] = ['program']

/** The name of a login role. The owner comes first, so that two installations on one server keep apart. */
export function loginOf(owner: string, role: WallRole): string {
  return `${owner}_${role}`
}

/** One grant as the spec writes it: 'select(id name)' limits a command to columns. */
export type Grant = {
  readonly command: 'select' | 'insert' | 'update' | 'delete'
  /** Undefined: all of them. */
  readonly columns: readonly string[] | undefined
}

/** The grants of one cell of the spec. */
export function readGrants(cell: Grants[WallRole] = ''): readonly Grant[] {
  return [...cell.matchAll(/([a-z]+)(?:\(([a-z_ ]+)\))?/g)].map(([, command, columns]) => ({
    command: command as Grant['command'],
    columns: columns?.split(' '),
  }))
}

/** A table as statements write it. */
export function tableName(table: string): string {
  return table.split('.').map(quoted).join('.')
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The column that says of which project a row is; undefined where rows belong to no project. */
export type ProjectColumns = ReadonlyMap<string, 'project_id' | 'id' | undefined>

/**
 * Everything that makes the walls stand in one database, for roles that exist. Doing it twice changes nothing.
 *
 * Row-level security is on everywhere and not forced: the owner, whom no request is served with, migrates, backs up and restores.
 */
export function wallStatements(owner: string, projectColumns: ProjectColumns): readonly string[] {
  const login = (role: WallRole) => quoted(loginOf(owner, role))
  const all = ROLES.map(login).join(', ')
  return [
    `grant usage on schema public, vault to ${all}`,
    ...Object.entries(TABLES).flatMap(([table, grants]) => {
      const name = tableName(table)
      return [
        `revoke all on ${name} from public, ${all}`,
        `alter table ${name} enable row level security`,
        ...ROLES.flatMap((role) => {
          const policy = `wall_${role}`
          const drop = `drop policy if exists ${policy} on ${name}`
          const given = readGrants(grants[role])
          if (given.length === 0) return [drop]
          const what = given.map(({ command, columns }) =>
            columns ? `${command} (${columns.map(quoted).join(', ')})` : command,
          )
          const rows = rowsOf(table, role, projectColumns)
          return [
            `grant ${what.join(', ')} on ${name} to ${login(role)}`,
            drop,
            `create policy ${policy} on ${name} to ${login(role)} using (${rows}) with check (${rows})`,
          ]
        }),
      ]
    }),
    ...Object.entries(FUNCTIONS).flatMap(([name, roles]) => [
      `alter function ${quoted(name)} security definer set search_path to public, pg_temp`,
      `revoke all on function ${quoted(name)} from public, ${all}`,
      ...roles.map((role) => `grant execute on function ${quoted(name)} to ${login(role)}`),
    ]),
  ]
}

function rowsOf(table: string, role: WallRole, projectColumns: ProjectColumns): string {
  const column = projectColumns.get(table)
  const ofProject = column && !EVERY_PROJECT.includes(role) ? [`${column} = current_project()`] : []
  const narrowed = ROWS[table]?.[role]
  return [...ofProject, ...(narrowed ? [narrowed] : [])].join(' and ') || 'true'
}
