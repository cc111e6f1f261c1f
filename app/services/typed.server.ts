/** What somebody typed as one line, without spaces too many, and no longer than so many characters. */
export function oneLine(typed: string, longest = Number.POSITIVE_INFINITY): string {
  return typed.replace(/\s+/g, ' ').trim().slice(0, longest)
}

/** What was typed in a form that was refused, so that it can stand there again. */
export function typedIn(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
