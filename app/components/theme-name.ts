import { WITHOUT_THEME } from '#analysis/dashboard/filter.ts'
import { useStaffLocale, useWords } from './language.ts'

/** The names of themes by code, in every language they have. */
export type ThemeNames = Readonly<
  Record<string, { readonly nl: string; readonly en?: string } | undefined>
>

/** Gives the name of a theme in the language of the page; its code when the codebook has it no more. */
export function useThemeName(names: ThemeNames): (code: string) => string {
  const locale = useStaffLocale()
  const { workroom } = useWords()
  return (code) =>
    code === WITHOUT_THEME ? workroom.without : (names[code]?.[locale] ?? names[code]?.nl ?? code)
}
