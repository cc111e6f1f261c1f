import { useStaffLocale, useWords } from '../language.ts'

/** The way to what was heard and what is done with it, in the language of that page. */
export function ToldLink({ href }: { href: string }) {
  const { told } = useWords()
  return (
    <a href={href} lang={useStaffLocale()} dir="ltr">
      {told.link}
    </a>
  )
}
