import {
  ElementFactory,
  type ItemValue,
  type LocalizableString,
  Question,
  QuestionRadiogroupModel,
  Serializer,
  settings,
  surveyLocalization,
} from 'survey-core'
import 'survey-core/i18n/dutch'
import type { DyadBounds } from './definition.ts'
import { inOrder, type OrderSeed, shuffled } from './order.ts'
import { NOT_APPLICABLE } from './signifiers.ts'

/** Texts are localizable strings of SurveyJS: one language shown, all kept. */
const textsOf = (names: readonly string[]) =>
  names.map((name) => ({ name, serializationProperty: locName(name) }))

const locName = (name: string): string => `loc${name[0]?.toUpperCase()}${name.slice(1)}`

/** A kind of Vertelpunt that can be passed by, as SurveyJS holds it. `seed` decides random order; without it, as written. */
class OwnQuestion extends Question {
  seed: OrderSeed
  constructor(name: string) {
    super(name)
    this.createLocalizableString('naText', this)
  }
  get locNaText(): LocalizableString {
    return this.getLocalizableString('naText')
  }
  get naText(): string {
    return this.getLocalizableStringText('naText')
  }
  set naText(text: string) {
    this.setLocalizableStringText('naText', text)
  }
}

/** A signifier between two poles; its value is a whole number of 0 to 100, or 'na'. */
export class QuestionDyad extends OwnQuestion {
  constructor(name: string) {
    super(name)
    for (const text of ['leftText', 'middleText', 'rightText']) {
      this.createLocalizableString(text, this)
    }
  }
  override getType(): string {
    return 'dyad'
  }
  get locLeftText(): LocalizableString {
    return this.getLocalizableString('leftText')
  }
  get locMiddleText(): LocalizableString {
    return this.getLocalizableString('middleText')
  }
  get locRightText(): LocalizableString {
    return this.getLocalizableString('rightText')
  }
  get leftText(): string {
    return this.getLocalizableStringText('leftText')
  }
  set leftText(text: string) {
    this.setLocalizableStringText('leftText', text)
  }
  get middleText(): string {
    return this.getLocalizableStringText('middleText')
  }
  set middleText(text: string) {
    this.setLocalizableStringText('middleText', text)
  }
  get rightText(): string {
    return this.getLocalizableStringText('rightText')
  }
  set rightText(text: string) {
    this.setLocalizableStringText('rightText', text)
  }
  get bounds(): DyadBounds | undefined {
    return this.getPropertyValue('bounds')
  }
  set bounds(bounds: DyadBounds | undefined) {
    this.setPropertyValue('bounds', bounds)
  }
}

/** A signifier among three corners; its value is `{ tenths, by }` of `signifiers.ts`, or 'na'. */
export class QuestionTriad extends OwnQuestion {
  constructor(name: string) {
    super(name)
    this.createItemValues('corners')
  }
  override getType(): string {
    return 'triad'
  }
  get corners(): ItemValue[] {
    return this.getPropertyValue('corners')
  }
  set corners(corners: ItemValue[]) {
    this.setPropertyValue('corners', corners)
  }
  get cornersOrder(): 'random' | undefined {
    return this.getPropertyValue('cornersOrder')
  }
  set cornersOrder(order: 'random' | undefined) {
    this.setPropertyValue('cornersOrder', order)
  }
}

/** Choices that SurveyJS does not draw itself; the value is a list, or 'na'. */
class OwnChoices extends OwnQuestion {
  constructor(name: string) {
    super(name)
    this.createItemValues('choices')
  }
  get choices(): ItemValue[] {
    return this.getPropertyValue('choices')
  }
  set choices(choices: ItemValue[]) {
    this.setPropertyValue('choices', choices)
  }
  get choicesOrder(): 'random' | undefined {
    return this.getPropertyValue('choicesOrder')
  }
  set choicesOrder(order: 'random' | undefined) {
    this.setPropertyValue('choicesOrder', order)
  }
  /** In the order in which they are shown. */
  get visibleChoices(): readonly ItemValue[] {
    return inOrder(this, 'choices', this.choices, this.seed)
  }
  get maxSelectedChoices(): number {
    return this.getPropertyValue('maxSelectedChoices')
  }
  set maxSelectedChoices(most: number) {
    this.setPropertyValue('maxSelectedChoices', most)
  }
  /** Conditions see a list, as they do for a checkbox. */
  override getFilteredValue(): unknown {
    return this.value === NOT_APPLICABLE ? [NOT_APPLICABLE] : this.value
  }
}

/** Feelings with a face each. */
export class QuestionFeelings extends OwnChoices {
  override getType(): string {
    return 'feelings'
  }
}

/** Choices put in order, the first first. In the place of SurveyJS's own, which starts in an order that nobody chose. */
export class QuestionRanking extends OwnChoices {
  override getType(): string {
    return 'ranking'
  }
}

/** How long ago something was: one of a list of classes, drawn as SurveyJS draws one choice. */
export class QuestionPeriod extends QuestionRadiogroupModel {
  override getType(): string {
    return 'period'
  }
  override getTemplate(): string {
    return 'radiogroup'
  }
  protected override getCssType(): string {
    return 'radiogroup'
  }
}

/** Points divided over items; its value is a whole number per item that sum to `total`, or 'na'. */
export class QuestionDividePoints extends OwnQuestion {
  constructor(name: string) {
    super(name)
    this.createItemValues('items')
  }
  override getType(): string {
    return 'dividepoints'
  }
  get items(): ItemValue[] {
    return this.getPropertyValue('items')
  }
  set items(items: ItemValue[]) {
    this.setPropertyValue('items', items)
  }
  get itemsOrder(): 'random' | undefined {
    return this.getPropertyValue('itemsOrder')
  }
  set itemsOrder(order: 'random' | undefined) {
    this.setPropertyValue('itemsOrder', order)
  }
  /** In the order in which they are shown. */
  get visibleItems(): readonly ItemValue[] {
    return inOrder(this, 'items', this.items, this.seed)
  }
  get total(): number {
    return this.getPropertyValue('total')
  }
  set total(total: number) {
    this.setPropertyValue('total', total)
  }
}

/** The photo of a drawing. survey-core keeps no value for it: the file travels beside the answers. */
export class QuestionDrawing extends Question {
  override getType(): string {
    return 'drawing'
  }
}

/** SurveyJS's own kinds that get words for "does not apply"; the first three draw it as one more choice. */
const PASSABLE = ['radiogroup', 'checkbox', 'dropdown', 'rating', 'boolean', 'matrix', 'text']
const WITH_NONE_ITEM = PASSABLE.slice(0, 3)

let isRegistered = false

/**
 * Teaches survey-core our kinds and the properties that its own kinds lack. Safe to repeat.
 *
 * Also makes Dutch the language of last resort: otherwise a text without an English form shows the name of its question.
 */
export function registerQuestionKinds(): void {
  if (isRegistered) return
  isRegistered = true
  surveyLocalization.defaultLocale = 'nl'
  for (const property of ['purpose', 'coreId'])
    Serializer.addProperty('question', { name: property })
  Serializer.addProperty('question', { name: 'classes', type: 'value' })
  // "Does not fit my story" is survey-core's none item under our value; a definition says it in `naText` alone.
  settings.noneItemValue = NOT_APPLICABLE
  for (const kind of PASSABLE) Serializer.addProperty(kind, { name: 'naText', isLocalizable: true })
  for (const kind of WITH_NONE_ITEM) {
    Serializer.addProperty(kind, { name: 'hasPictures:boolean', default: false })
    for (const own of ['showNoneItem', 'noneText']) {
      const property = Serializer.findProperty(kind, own)
      if (property) property.isSerializable = false
    }
  }
  Serializer.addProperty('text', { name: 'decimals:number' })
  Serializer.addProperty('text', { name: 'unitText', isLocalizable: true })
  // Its own ranking counts an untouched order as an answer.
  Serializer.removeClass?.('ranking')
  for (const { kind, create, properties, parent = 'question' } of KINDS) {
    Serializer.addClass(kind, [...properties], () => create(''), parent)
    ElementFactory.Instance.registerElement(kind, create)
  }
}

const CHOICES = [
  { name: 'choices', type: 'itemvalues' },
  { name: 'choicesOrder' },
  { name: 'maxSelectedChoices:number' },
  ...textsOf(['naText']),
]

const KINDS: readonly {
  readonly kind: string
  readonly create: (name: string) => Question
  readonly properties: Parameters<typeof Serializer.addClass>[1]
  readonly parent?: string
}[] = [
  { kind: 'feelings', create: (name) => new QuestionFeelings(name), properties: CHOICES },
  { kind: 'ranking', create: (name) => new QuestionRanking(name), properties: CHOICES },
  {
    kind: 'period',
    create: (name) => new QuestionPeriod(name),
    properties: [],
    parent: 'radiogroup',
  },
  {
    kind: 'dyad',
    create: (name) => new QuestionDyad(name),
    properties: [
      ...textsOf(['leftText', 'middleText', 'rightText', 'naText']),
      { name: 'bounds', type: 'value' },
    ],
  },
  {
    kind: 'triad',
    create: (name) => new QuestionTriad(name),
    properties: [
      { name: 'corners', type: 'itemvalues' },
      { name: 'cornersOrder' },
      ...textsOf(['naText']),
    ],
  },
  {
    kind: 'dividepoints',
    create: (name) => new QuestionDividePoints(name),
    properties: [
      { name: 'items', type: 'itemvalues' },
      { name: 'itemsOrder' },
      { name: 'total:number', default: 10 },
      ...textsOf(['naText']),
    ],
  },
  { kind: 'drawing', create: (name) => new QuestionDrawing(name), properties: [] },
]

/**
 * Puts what a question shows in the order of one form, as the pages of tellers have it; without a seed as it was written.
 *
 * survey-core would shuffle with a number of its own, and anew for every model.
 */
export function putInOrder(question: Question, seed: OrderSeed): void {
  if (question instanceof OwnQuestion) question.seed = seed
  if (question.choicesOrder === 'random' && 'randomizeArray' in question) {
    question.randomizeArray = (items: readonly ItemValue[]) =>
      inOrder(question as unknown as Ordered, 'choices', byWritten(question.choices, items), seed)
    question.randomSeedChanged()
  }
  if (question.getType() === 'matrix' && question.rowOrder === 'random') {
    const written = [...(question.rows as readonly ItemValue[])].sort(
      (a, b) => Number(a.uniqueId) - Number(b.uniqueId),
    )
    question.sortVisibleRows = () => [...shuffled(written, seed, question.name)]
    question.randomSeedChanged()
  }
}

type Ordered = Parameters<typeof inOrder>[0]

/** The items in the order of the definition, whatever order they come in. */
function byWritten(
  written: readonly ItemValue[],
  items: readonly ItemValue[],
): readonly ItemValue[] {
  const place = (item: ItemValue) => written.findIndex(({ value }) => value === item.value)
  return [...items].sort((a, b) => place(a) - place(b))
}
