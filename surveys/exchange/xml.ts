import { XMLParser } from 'fast-xml-parser'

/** An element as it was read: attributes and elements by name without namespace, always lists of elements, text under `#text`. */
export type XmlNode = { readonly [name: string]: readonly XmlNode[] | string | undefined }

/**
 * The root of an XML document, or nothing when it is none.
 *
 * A document with a DOCTYPE is refused whole: it is the only place where entities can be declared, and neither spreadsheets nor XLIFF
 * need one. Nothing is ever fetched. The one door to the XML library.
 */
export function readXml(text: string): XmlNode | undefined {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return undefined
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    alwaysCreateTextNode: true,
    // Numeric references too: &#13; and &#233; are what their number says.
    htmlEntities: true,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  })
  try {
    return parser.parse(text, true) as XmlNode
  } catch {
    return undefined
  }
}

/** The elements with this name inside another. */
export function inside(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const found = node?.[name]
  return Array.isArray(found) ? (found as readonly XmlNode[]) : []
}

/** The first element along a path of names. */
export function findInside(
  node: XmlNode | undefined,
  ...names: readonly string[]
): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((holder, name) => inside(holder, name)[0], node)
}

/** The text of an element itself. */
export function textOf(node: XmlNode | undefined): string {
  const text = node?.['#text']
  return typeof text === 'string' ? text : ''
}

/** An attribute, '' when it is not there. */
export function attribute(node: XmlNode | undefined, name: string): string {
  const value = node?.[`@${name}`]
  return typeof value === 'string' ? value : ''
}

/** A text as it stands between tags or in an attribute; signs that XML 1.0 does not allow become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
}
