import type { Codebook } from '#analysis/coding/codebook.ts'
import { inXml } from './xml.ts'

const NAMESPACE = 'urn:QDA-XML:project:1.0'
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'

/** A story as a source: its text, and the codes that it may be opened under. */
export type QdaSource = {
  readonly guid: string
  readonly name: string
  readonly description: string
  readonly text: string
  readonly codes: readonly string[]
}

/**
 * Stories with their themes as a REFI-QDA project (.qdpx), for NVivo, ATLAS.ti, MAXQDA and others: the files by name, to be zipped.
 *
 * Each theme codes the whole text of its stories. Only themes that a source has are in it. Offsets count Unicode code points, as the
 * standard says. Source: REFI-QDA standard 1.5 (2019), project schema 1.0, https://www.qdasoftware.org.
 */
export function qdpxFiles(
  book: Codebook,
  sources: readonly QdaSource[],
  about: { readonly title: string; readonly description: string; readonly day: string },
  guidOf: (what: string) => string,
): readonly (readonly [string, string])[] {
  const used = new Set(sources.flatMap(({ codes }) => codes))
  const themes = book.themes.filter(({ code }) => used.has(code))
  const isThere = (code: string) => themes.some((theme) => theme.code === code)
  const codes = themes.map(
    ({ code, name, definition }) =>
      `<Code guid="${guidOf(code)}" name="${inXml(name.nl)}" isCodable="true"><Description>${inXml(definition)}</Description></Code>`,
  )
  const user = guidOf('user')
  const at = `${about.day}T00:00:00Z`
  const texts = sources.map(({ guid, name, description, text, codes: of }) => {
    const end = [...text].length
    const coded = of
      .filter(isThere)
      .map(
        (code) =>
          `<Coding guid="${guidOf(`${guid} ${code}`)}" creatingUser="${user}" creationDateTime="${at}"><CodeRef targetGUID="${guidOf(code)}"/></Coding>`,
      )
    const selection =
      coded.length > 0
        ? `<PlainTextSelection guid="${guidOf(`${guid} all`)}" name="${inXml(name)}" startPosition="0" endPosition="${end}" creatingUser="${user}" creationDateTime="${at}">${coded.join('')}</PlainTextSelection>`
        : ''
    return `<TextSource guid="${guid}" name="${inXml(name)}" plainTextPath="internal://${guid}.txt" creatingUser="${user}" creationDateTime="${at}"><Description>${inXml(description)}</Description>${selection}</TextSource>`
  })
  const project = `${HEAD}<Project xmlns="${NAMESPACE}" name="${inXml(about.title)}" origin="Vertelpunt" creatingUserGUID="${user}" creationDateTime="${at}"><Users><User guid="${user}" name="Vertelpunt"/></Users><CodeBook><Codes>${codes.join('')}</Codes></CodeBook><Sources>${texts.join('')}</Sources><Description>${inXml(about.description)}</Description></Project>`
  return [
    ['project.qde', project],
    ...sources.map(({ guid, text }) => [`sources/${guid}.txt`, text] as const),
  ]
}
