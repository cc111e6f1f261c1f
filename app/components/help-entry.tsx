import { siteName, telOf } from '#app/words/help-places.ts'
import { useWords } from './language.ts'

/** One line or place where people can go, with everything that is known to reach it. */
export function HelpEntry({
  name,
  whatFor,
  phone,
  site,
}: {
  name: string
  whatFor: string
  phone?: string
  site?: string
}) {
  const { help } = useWords()
  return (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <br />
      {whatFor && (
        <span className="small" dir="auto">
          {whatFor}
          <br />
        </span>
      )}
      {phone && (
        <a href={telOf(phone)}>
          {help.call} <bdi dir="ltr">{phone}</bdi>
        </a>
      )}
      {phone && site && <br />}
      {site && (
        <a href={site} rel="noreferrer">
          {help.visit} <bdi dir="ltr">{siteName(site)}</bdi>
        </a>
      )}
    </>
  )
}
