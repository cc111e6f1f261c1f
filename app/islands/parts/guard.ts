import { islandWordsFor } from '#app/words/island-words.ts'
import { loadCare, showCare } from './care.ts'
import { announce, make, makeButton, pageLocale } from './dom.ts'
import { readNames } from './hidden-names.ts'
import { findTips, keyOf, replaceTip, type Tip } from './tips.ts'

const AFTER_TYPING_MS = 700
const SHOWN = 3
const CHILDREN = new Set(['jongere', 'kind'])

/** What the writer typed in the box of names and chose to leave: in the memory of this page, nowhere else. */
let typedNames = ''
const left = new Set<string>()

/** Watches a story while it is written and shows gentle tips under it. All of it happens here: nothing is sent or kept. */
export function guard(field: HTMLTextAreaElement): void {
  if (field.dataset.guarded) return
  field.dataset.guarded = 'yes'
  const { guard: words } = islandWordsFor(pageLocale())
  const isChild = CHILDREN.has(field.form?.dataset.role ?? '')
  const panel = make('div', { class: 'guard' })
  const tipsPlace = make('div')
  const carePlace = make('div')
  const box = nameBox(() => later(0))
  panel.append(carePlace, tipsPlace, box)
  field.after(panel)

  let timer: ReturnType<typeof setTimeout> | undefined
  let said = 0
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(look, wait)
  }
  const look = () => {
    const tips = findTips(field.value, readNames(typedNames), left, words.found)
    draw(tips)
    // One announcement for each change: help goes before tips.
    const isCareNew = showCare(carePlace, field.value)
    if (!isCareNew && tips.length !== said) announce(words.left(tips.length))
    said = tips.length
  }
  const draw = (tips: readonly Tip[]) => {
    const hadFocus = tipsPlace.contains(document.activeElement)
    tipsPlace.replaceChildren(...(tips.length > 0 ? [list(tips)] : []))
    if (hadFocus) (tipsPlace.querySelector('button') ?? field).focus()
  }
  const list = (tips: readonly Tip[]) =>
    make(
      'section',
      { class: 'guard-hints', 'aria-labelledby': 'tips-titel' },
      make('h2', { id: 'tips-titel' }, words.hintsTitle),
      make('ul', {}, ...tips.slice(0, SHOWN).map(item)),
      ...(tips.length > SHOWN
        ? [make('p', { class: 'small soft' }, words.more(tips.length - SHOWN))]
        : []),
    )
  const item = (tip: Tip) => {
    const isName = tip.type === 'NAAM'
    const choices = isName && isChild ? words.child : words.words[tip.type]
    return make(
      'li',
      {},
      make(
        'p',
        {},
        `${words.found[tip.type]}: `,
        make('strong', { dir: 'auto' }, tip.words),
        `. ${words.ask(tip.type)}`,
      ),
      make(
        'div',
        { class: 'row' },
        ...choices.map((by) =>
          makeButton(words.replaceBy(by), 'button button-small', () => replace(tip, by)),
        ),
        makeButton(words.leave, 'button button-small button-quiet', () => {
          left.add(keyOf(tip.type, tip.words))
          look()
        }),
      ),
    )
  }
  const replace = (tip: Tip, by: string) => {
    // Typed on since the tip was drawn: look again before changing anything.
    const places = findTips(field.value, readNames(typedNames), left, words.found).find(
      (one) => keyOf(one.type, one.words) === keyOf(tip.type, tip.words),
    )
    if (places) field.value = replaceTip(field.value, places, by)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    clearTimeout(timer)
    look()
  }
  field.addEventListener('input', () => later(AFTER_TYPING_MS))
  later(0)
  void loadCare().then(() => later(0))
}

/** The box for names to hide. It has no name of its own, so no form ever sends it. */
function nameBox(onChange: () => void): HTMLElement {
  const { guard: words } = islandWordsFor(pageLocale())
  const input = make('input', {
    type: 'text',
    id: 'namen-verbergen',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'namen-uitleg',
  })
  input.value = typedNames
  input.addEventListener('input', () => {
    typedNames = input.value
    onChange()
  })
  return make(
    'details',
    { class: 'guard-names', ...(typedNames ? { open: '' } : {}) },
    make('summary', {}, words.namesTitle),
    make('label', { for: 'namen-verbergen' }, words.namesLabel),
    make('p', { class: 'question-hint', id: 'namen-uitleg' }, words.namesHint),
    input,
  )
}
