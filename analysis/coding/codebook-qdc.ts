import { createHash } from 'node:crypto'
import { XMLParser } from 'fast-xml-parser'
import { inXml } from '#analysis/export/xml.ts'
import type { Codebook } from './codebook.ts'
import { isColor, LONGEST_TEXT } from './codebook-csv.ts'
import { describeTheme, readDescription } from './codebook-description.ts'
import type { NotUnderstood, Outline, OutlineTheme } from './codebook-outline.ts'

const NAMESPACE = 'urn:QDA-XML:codebook:1.0'
const LONGEST_NAME = 200
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const DEEPEST = 30

/**
 * A GUID for a theme or group that has none of its own: the same for the same project and code.
 *
 * Source: RFC 9562 (2024), version 5 (SHA-1), with the project's id as the namespace.
 */
export function guidFor(projectId: string, code: string): string {
  const space = Buffer.from(projectId.replaceAll('-', ''), 'hex')
  const hash = createHash('sha1').update(space).update(code).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * A codebook as REFI-QDA codebook exchange (.qdc): groups are codes that cannot be used for coding, themes are codes inside them. What
 * the standard has no place for (what belongs to it, cues, examples) stands in the description under headings.
 *
 * Source: REFI-QDA standard 1.5 (2019), codebook schema 1.0, https://www.qdasoftware.org.
 */
export function writeQdc(
  book: Codebook,
  { projectId, colorOf }: { readonly projectId: string; colorOf(code: string): string },
): string {
  const codes = book.groups.map((group) => {
    const themes = book.themes
      .filter((theme) => theme.group === group.code)
      .map((theme) => {
        const guid = theme.guid ?? guidFor(projectId, theme.code)
        const description = inXml(describeTheme(theme))
        return `      <Code guid="${guid}" name="${inXml(theme.name.nl)}" isCodable="true" color="${theme.color ?? colorOf(theme.code)}">
        <Description>${description}</Description>
      </Code>
`
      })
    const guid = group.guid ?? guidFor(projectId, group.code)
    return `    <Code guid="${guid}" name="${inXml(group.name.nl)}" isCodable="false">
${themes.join('')}    </Code>
`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="${NAMESPACE}" origin="Vertelpunt">
  <Codes>
${codes.join('')}  </Codes>
</CodeBook>
`
}

export type QdcProblem = 'file-no-codebook' | 'file-unsafe'

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly code: QdcProblem } }

/** An element as the parser gives it in order: one key for its name with its children, `:@` with its attributes. */
type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  maxNestedTags: DEEPEST + 10,
  ignorePiTags: true,
})

/**
 * Reads a .qdc file of any program, whatever the prefix and version of its namespace and the order of its attributes.
 *
 * A file with a document type is refused unread: no entity but the five of XML is ever looked up. A code with codes inside is a group,
 * and a theme as well where it says that it can be coded with. Deeper levels are brought up to two.
 */
export function readQdc(text: string, classes: Codebook['classes']): Read<Outline> {
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text)) return { ok: false, problem: { code: 'file-unsafe' } }
  const root = parse(text)?.find((node) => 'CodeBook' in node)
  if (!root) return { ok: false, problem: { code: 'file-no-codebook' } }
  const notUnderstood: NotUnderstood[] = []
  const themes: OutlineTheme[] = []
  const emptyGroups: { name: string; guid?: string }[] = []
  for (const part of childrenOf(root, 'CodeBook')) {
    if ('Codes' in part)
      for (const top of childrenOf(part, 'Codes').filter((node) => 'Code' in node)) {
        const code = readCode(top, notUnderstood)
        if (!code) continue
        if (code.children.length === 0 && code.isCodable) {
          themes.push(themeOf(code, classes, notUnderstood, { group: '' }))
          continue
        }
        const group = { group: code.name, ...(code.guid ? { groupGuid: code.guid } : {}) }
        if (code.children.length === 0)
          emptyGroups.push({ name: code.name, ...(code.guid ? { guid: code.guid } : {}) })
        if (code.isCodable) {
          const { guid: _, ...own } = code
          themes.push(themeOf(own, classes, notUnderstood, group))
        } else if (code.description)
          notUnderstood.push({ where: `${code.name}: Description`, why: 'unknown-part' })
        for (const child of code.children)
          readInside(child, { group, names: [], depth: 2 }, { themes, classes, notUnderstood })
      }
    else notePart(part, '', notUnderstood)
  }
  return { ok: true, value: { themes, emptyGroups, notUnderstood } }
}

function parse(text: string): readonly Node[] | undefined {
  try {
    return parser.parse(text, true) as readonly Node[]
  } catch {
    // The parser throws at anything that is no XML; the file is then no codebook, whatever the fault.
    return undefined
  }
}

type Group = { readonly group: string; readonly groupGuid?: string }
type Into = {
  readonly themes: OutlineTheme[]
  readonly classes: Codebook['classes']
  readonly notUnderstood: NotUnderstood[]
}

function readInside(
  node: Node,
  at: { readonly group: Group; readonly names: readonly string[]; readonly depth: number },
  into: Into,
): void {
  const code = readCode(node, into.notUnderstood)
  if (!code) return
  const names = [...at.names, code.name]
  const name = names.join(' / ')
  if (at.depth > 2) into.notUnderstood.push({ where: name, why: 'too-deep' })
  if (code.isCodable || code.children.length === 0)
    into.themes.push(themeOf({ ...code, name }, into.classes, into.notUnderstood, at.group))
  for (const child of code.children)
    readInside(child, { group: at.group, names, depth: at.depth + 1 }, into)
}

type ReadCode = {
  readonly name: string
  readonly guid?: string
  readonly color?: string
  readonly isCodable: boolean
  readonly description: string
  readonly children: readonly Node[]
}

function readCode(node: Node, notUnderstood: NotUnderstood[]): ReadCode | undefined {
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>
  const said = (attributes['@_name'] ?? '').trim().replace(/\s+/g, ' ')
  const name = said.slice(0, LONGEST_NAME)
  const guid = (attributes['@_guid'] ?? '').replace(/[{}]/g, '').toLowerCase()
  if (name === '') {
    notUnderstood.push({ where: guid || 'Code', why: 'no-name' })
    return undefined
  }
  if (said.length > LONGEST_NAME) notUnderstood.push({ where: name, why: 'too-long' })
  const color = attributes['@_color']?.toLowerCase()
  if (color !== undefined && !isColor(color))
    notUnderstood.push({ where: `${name}: ${color}`, why: 'bad-color' })
  const inside = childrenOf(node, 'Code')
  for (const part of inside)
    if (!('Code' in part) && !('Description' in part)) notePart(part, `${name}: `, notUnderstood)
  const description = inside.find((part) => 'Description' in part)
  return {
    name,
    ...(GUID.test(guid) ? { guid } : {}),
    ...(color && isColor(color) ? { color } : {}),
    isCodable: !/^(false|0)$/i.test(attributes['@_isCodable'] ?? 'true'),
    description: description ? textOf(description, 'Description') : '',
    children: inside.filter((part) => 'Code' in part),
  }
}

function themeOf(
  { name, guid, color, description }: Omit<ReadCode, 'children'>,
  classes: Codebook['classes'],
  notUnderstood: NotUnderstood[],
  group: Group,
): OutlineTheme {
  if (description.length > LONGEST_TEXT * 100) notUnderstood.push({ where: name, why: 'too-long' })
  const told = readDescription(description.slice(0, LONGEST_TEXT * 100), name, classes)
  notUnderstood.push(...told.notUnderstood)
  return {
    ...told.parts,
    ...group,
    name: { nl: name, ...(told.english ? { en: told.english } : {}) },
    ...(guid ? { guid } : {}),
    ...(color ? { color } : {}),
  }
}

function childrenOf(node: Node, name: string): readonly Node[] {
  return (node[name] ?? []) as readonly Node[]
}

function textOf(node: Node, name: string): string {
  return childrenOf(node, name)
    .map((part) => (typeof part['#text'] === 'string' ? part['#text'] : ''))
    .join('')
    .trim()
}

/** White space and the declaration of XML are no parts; anything else that is not known is told. */
function notePart(node: Node, before: string, notUnderstood: NotUnderstood[]): void {
  const name = Object.keys(node).find((one) => one !== ':@' && one !== '#text' && one[0] !== '?')
  if (name) notUnderstood.push({ where: `${before}${name}`, why: 'unknown-part' })
}
