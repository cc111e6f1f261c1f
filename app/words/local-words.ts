import type { Locale } from '#surveys/definition.ts'

/** A text of a project in its languages; Dutch always there. */
export type LocalWords = { readonly nl: string } & Partial<Readonly<Record<Locale, string>>>
