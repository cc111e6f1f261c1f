/** Who tells a story. */
export type Role = 'ouder' | 'jongere' | 'kind' | 'professional' | 'ander'

/** The roles in the order in which they are shown. */
export const ROLES: readonly Role[] = ['ouder', 'jongere', 'kind', 'professional', 'ander']

/** Whether a value from outside is one of the roles. */
export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && ROLES.some((role) => role === value)
}
