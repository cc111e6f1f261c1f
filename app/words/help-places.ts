/** A place near tellers where they can go, written down by a lead. */
export type HelpPlace = {
  readonly id: string
  readonly name: string
  readonly whatFor: string
  readonly phone: string
  readonly site: string
  readonly municipality: string
}

/** What a lead typed, before anybody looked at it. */
export type TypedPlace = Readonly<Record<keyof Omit<HelpPlace, 'id'>, string>>

const MOST = { name: 80, whatFor: 200, phone: 24, site: 200, municipality: 60 } as const
const PHONE = /^\+?[0-9][0-9 ()-]*$/

/** A place out of what was typed; undefined when something needed is missing, too long, or no number or address. */
export function parsePlace(typed: TypedPlace): Omit<HelpPlace, 'id'> | undefined {
  const place = Object.fromEntries(
    Object.keys(MOST).map((key) => [
      key,
      typed[key as keyof TypedPlace].replace(/\s+/g, ' ').trim(),
    ]),
  ) as TypedPlace
  const isTooLong = Object.entries(MOST).some(
    ([key, most]) => place[key as keyof TypedPlace].length > most,
  )
  const isReachable = place.phone !== '' || place.site !== ''
  const isNamed = place.name !== '' && place.municipality !== ''
  if (isTooLong || !isNamed || !isReachable) return undefined
  if (place.phone !== '' && !PHONE.test(place.phone)) return undefined
  if (place.site !== '' && !isSafeSite(place.site)) return undefined
  return place
}

/** Only web addresses that are encrypted, without a name or password in them. */
function isSafeSite(site: string): boolean {
  if (!URL.canParse(site)) return false
  const { protocol, username, password, hostname } = new URL(site)
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
}

/** The address that calls a number. */
export function telOf(phone: string): string {
  return `tel:${phone.replace(/[^+0-9]/g, '')}`
}

/** A web address as people say it. */
export function siteName(site: string): string {
  return site.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')
}

/** Places by municipality, both in order of the alphabet. */
export function byMunicipality(
  places: readonly HelpPlace[],
): readonly (readonly [municipality: string, places: readonly HelpPlace[]])[] {
  const names = [...new Set(places.map((place) => place.municipality))].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  )
  return names.map((name) => [
    name,
    places
      .filter((place) => place.municipality === name)
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  ])
}
