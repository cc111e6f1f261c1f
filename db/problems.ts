type PostgresFault = { readonly code?: string; readonly constraint_name?: string }

/** The fault PostgreSQL itself reported, looked up through the wrappings that drizzle adds. */
function postgresFault(error: unknown): PostgresFault | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('severity' in at) return at as PostgresFault
  }
  return undefined
}

/** The name of the constraint that refused, or undefined when something else went wrong. */
export function violatedConstraint(error: unknown): string | undefined {
  return postgresFault(error)?.constraint_name
}

/**
 * The SQLSTATE of a database fault, safe to log.
 *
 * Messages are not: drizzle puts the parameters in them, and a parameter may be a story.
 */
export function sqlState(error: unknown): string | undefined {
  return postgresFault(error)?.code
}
