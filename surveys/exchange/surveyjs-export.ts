import { canonicalJson } from '#surveys/canonical-json.ts'
import { isPlainObject } from '#surveys/comparison.ts'
import { parseCondition } from '#surveys/conditions.ts'
import {
  type Choice,
  listQuestions,
  type Page,
  type Question,
  type SurveyDefinition,
} from '#surveys/definition.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import { conditionText } from './condition-text.ts'
import { type KeptForm, keptForm, valueAt, withoutKept } from './kept-form.ts'

type Node = Record<string, unknown>

/**
 * A survey as SurveyJS JSON, with the parts of the form that it was made from put back where they stood.
 *
 * A survey that was made here is its own JSON. One that was imported and not changed is the very file that came, byte for byte. What was
 * changed here is changed in that file alone: other settings of the same question, and elements that are not known here, stay. A
 * question that moved takes its settings along and stands on its page in the order of here, before what is not known.
 */
export function exportSurveyJs(definition: SurveyDefinition): string {
  const found = keptForm(definition)
  const asked = withoutKept(definition)
  if (!found) return write(asked)
  // A draft writes every text in one form; that alone is no change.
  const kept = { ...found, as: canonicalDefinition(found.as) }
  const now = canonicalDefinition(asked)
  if (isSame(now, kept.as)) return kept.text
  const root: unknown = JSON.parse(kept.text.replace(/^\uFEFF/, ''))
  if (!isPlainObject(root)) return write(asked)
  return write(merge(root as Node, now, kept))
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function merge(root: Node, now: SurveyDefinition, kept: KeptForm): Node {
  const before = new Map(listQuestions(kept.as).map((question) => [question.name, question]))
  const nodes = new Map<string, Node>()
  for (const [name, path] of Object.entries(kept.at)) {
    const node = valueAt(root, path)
    if (before.has(name) && isPlainObject(node)) nodes.set(name, node as Node)
  }
  const words = wordsThere(kept, nodes)
  for (const question of listQuestions(now)) {
    const [node, was] = [nodes.get(question.name), before.get(question.name)]
    if (node && was && !isSame(question, was)) change(node, was, question, words)
  }
  changeTexts(root, kept.as, now)
  arrange(root, now, kept, nodes, words)
  return root
}

type Words = ReturnType<typeof wordsThere>

/** What the questions and choices of here are called in the form. */
function wordsThere(kept: KeptForm, nodes: ReadonlyMap<string, Node>) {
  const asked = new Map(listQuestions(kept.as).map((question) => [question.name, question]))
  return {
    name: (name: string) => kept.names[name] || name,
    value: (name: string, value: string | number | boolean) => {
      const index = (asked.get(name)?.choices ?? []).findIndex(
        (choice) => String(choice.value) === String(value),
      )
      const list = nodes.get(name)?.choices
      const there: unknown = index >= 0 && Array.isArray(list) ? storedValue(list[index]) : value
      return ['string', 'number', 'boolean'].includes(typeof there) ? (there as string) : value
    },
  }
}

function storedValue(entry: unknown): unknown {
  return isPlainObject(entry) ? entry.value : entry
}

const CONDITIONS = new Set(['visibleIf', 'requiredIf'])
/** A panel's title was made something to read. */
const ON_PANEL: Readonly<Record<string, string>> = { html: 'title' }

function change(node: Node, was: Question, now: Question, words: Words): void {
  const [old, fresh] = [was as unknown as Node, now as unknown as Node]
  for (const property of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    if (isSame(old[property] ?? null, fresh[property] ?? null)) continue
    const there = node.type === 'panel' ? (ON_PANEL[property] ?? property) : property
    const value = fresh[property]
    if (value === undefined) delete node[there]
    else if (CONDITIONS.has(property)) node[there] = conditionThere(String(value), words)
    else if (isChoices(value))
      node[there] = entriesThere(node[there], (old[property] ?? []) as readonly Choice[], value)
    else node[there] = value
  }
}

function isChoices(value: unknown): value is readonly Choice[] {
  return Array.isArray(value) && value.every((entry) => isPlainObject(entry) && 'value' in entry)
}

/** A list with what each entry had besides its text; an entry that did not change is as it was written. */
function entriesThere(
  list: unknown,
  was: readonly Choice[],
  now: readonly Choice[],
): readonly unknown[] {
  const written: readonly unknown[] = Array.isArray(list) ? list : []
  return now.map((entry) => {
    const index = was.findIndex(({ value }) => value === entry.value)
    const there = written[index]
    if (there === undefined) return entry
    if (isSame(was[index], entry)) return there
    const value = storedValue(there)
    return { ...(isPlainObject(there) ? there : {}), value, text: entry.text }
  })
}

function conditionThere(condition: string, words: Words): string {
  const parsed = parseCondition(condition)
  return parsed.ok ? conditionText(parsed.value, words) : condition
}

function changeTexts(node: Node, was: object, now: object): void {
  const [old, fresh] = [was as Node, now as Node]
  for (const property of ['title', 'description', 'locale', 'visibleIf']) {
    if (isSame(old[property] ?? null, fresh[property] ?? null)) continue
    if (fresh[property] === undefined) delete node[property]
    else node[property] = fresh[property]
  }
}

/** Puts pages and questions in the order of here; what is not known here stays on its page. */
function arrange(
  root: Node,
  now: SurveyDefinition,
  kept: KeptForm,
  nodes: ReadonlyMap<string, Node>,
  words: Words,
): void {
  const was = new Map(kept.as.pages.map((page) => [page.name, page]))
  const known = new Map<string, Node>()
  for (const [name, path] of Object.entries(kept.pages)) {
    const node = valueAt(root, path)
    if (isPlainObject(node)) known.set(name, node as Node)
  }
  const order = (page: Page) => page.elements.map(({ name }) => name).join('\0')
  const moved = now.pages.filter((page) => order(page) !== order(was.get(page.name) ?? NO_PAGE))
  const left = kept.as.pages.filter(({ name }) => !now.pages.some((page) => page.name === name))
  const fresh = (question: Question) => nodes.get(question.name) ?? newNode(question, words)
  const taken = new Set<unknown>(
    [...moved, ...left]
      .flatMap(({ name }) => (was.get(name) ?? NO_PAGE).elements)
      .map(nodeOf(nodes)),
  )
  for (const page of moved)
    for (const question of page.elements) taken.add(nodes.get(question.name))
  const pageNodes = now.pages.map((page) => known.get(page.name) ?? { name: page.name })
  for (const [index, page] of now.pages.entries()) {
    const node = pageNodes[index] as Node
    changeTexts(node, was.get(page.name) ?? {}, withConditionThere(page, words))
    if (!moved.includes(page)) continue
    const list =
      node.elements === undefined && node.questions !== undefined ? 'questions' : 'elements'
    if (!isReordered(page, was.get(page.name) ?? NO_PAGE)) {
      patch(node, list, page, nodes, words, taken)
      continue
    }
    const others = without(node[list], taken)
    node[list] = [
      ...page.elements.filter((one) => !isPanel(nodes.get(one.name))).map(fresh),
      ...others,
    ]
  }
  if (!Array.isArray(root.pages)) return
  const stay = (root.pages as readonly unknown[]).filter(
    (node) => !pageNodes.includes(node as Node) && hasUnknown(node, taken, left, known),
  )
  const isSameOrder =
    now.pages.length === kept.as.pages.length &&
    pageNodes.every((node) => (root.pages as unknown[]).includes(node)) &&
    inOrder(root.pages, pageNodes)
  if (!isSameOrder) root.pages = [...pageNodes, ...stay]
}

/** Whether the questions that stayed on a page stand in another order, or a question came from another page. */
function isReordered(page: Page, was: Page): boolean {
  const [now, then] = [page, was].map(({ elements }) => elements.map(({ name }) => name))
  const stayed = (then ?? []).filter((name) => now?.includes(name))
  const known = (now ?? []).filter((name) => then?.includes(name))
  return stayed.join('\0') !== known.join('\0')
}

/** Takes out what went and puts each new question behind the one before it; everything else stays where it is. */
function patch(
  node: Node,
  list: 'elements' | 'questions',
  page: Page,
  nodes: ReadonlyMap<string, Node>,
  words: Words,
  taken: ReadonlySet<unknown>,
): void {
  const stays = new Set<unknown>(page.elements.map(nodeOf(nodes)))
  const gone = new Set([...taken].filter((one) => one !== undefined && !stays.has(one)))
  node[list] = without(node[list], gone)
  let before: Node | undefined
  for (const question of page.elements) {
    const known = nodes.get(question.name)
    const fresh = known ?? newNode(question, words)
    if (!known || !isInside(node[list], known)) insertAfter(node, list, before, fresh)
    before = fresh
  }
}

function isInside(list: unknown, wanted: Node): boolean {
  return holderOf({ list }, 'list', wanted) !== undefined
}

/** The object and its list in which a node stands, at any depth of panels. */
function holderOf(
  holder: Node,
  list: string,
  wanted: Node | undefined,
): readonly [Node, string] | undefined {
  const here = holder[list]
  if (!Array.isArray(here)) return undefined
  if (here.includes(wanted)) return [holder, list]
  for (const inside of here as readonly unknown[]) {
    if (!isPlainObject(inside) || inside.type !== 'panel') continue
    const deeper = Array.isArray(inside.elements) ? 'elements' : 'questions'
    const found = holderOf(inside as Node, deeper, wanted)
    if (found) return found
  }
  return undefined
}

function insertAfter(page: Node, list: string, before: Node | undefined, fresh: Node): void {
  const [holder, name] = (before && holderOf(page, list, before)) ?? [page, list]
  const here = (holder[name] ?? []) as readonly unknown[]
  const at = before ? here.indexOf(before) + 1 : 0
  holder[name] = [...here.slice(0, at), fresh, ...here.slice(at)]
}

const NO_PAGE: Page = { name: '', elements: [] }

function nodeOf(nodes: ReadonlyMap<string, Node>): (question: Question) => Node | undefined {
  return ({ name }) => nodes.get(name)
}

function isPanel(node: Node | undefined): boolean {
  return node?.type === 'panel'
}

function inOrder(all: readonly unknown[], some: readonly unknown[]): boolean {
  const places = some.map((one) => all.indexOf(one))
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))
}

function withConditionThere(page: Page, words: Words): object {
  const { visibleIf } = page
  return visibleIf === undefined ? page : { ...page, visibleIf: conditionThere(visibleIf, words) }
}

function newNode(question: Question, words: Words): Node {
  const { visibleIf, requiredIf } = question
  return {
    ...question,
    ...(visibleIf === undefined ? {} : { visibleIf: conditionThere(visibleIf, words) }),
    ...(requiredIf === undefined ? {} : { requiredIf: conditionThere(requiredIf, words) }),
  }
}

/** The elements that were not taken out, panels with what is left in them; a panel of which nothing is left goes too. */
function without(list: unknown, taken: ReadonlySet<unknown>): readonly unknown[] {
  if (!Array.isArray(list)) return []
  return (list as readonly unknown[]).flatMap((node) => {
    if (!isPlainObject(node) || node.type !== 'panel') return taken.has(node) ? [] : [node]
    const inside = Array.isArray(node.elements) ? 'elements' : 'questions'
    const rest = without(node[inside], taken)
    if (rest.length === 0) return []
    // The same object, so that what stands after it is still found.
    return [Object.assign(node, { [inside]: rest })]
  })
}

/** Whether a page that is not here any more has something that was never here. */
function hasUnknown(
  node: unknown,
  taken: ReadonlySet<unknown>,
  left: readonly Page[],
  known: ReadonlyMap<string, Node>,
): boolean {
  if (!isPlainObject(node)) return true
  const isLeft = left.some(({ name }) => known.get(name) === node)
  return !isLeft || without(node.elements ?? node.questions, taken).length > 0
}
