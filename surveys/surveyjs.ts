import {
  ElementFactory,
  type ItemValue,
  type LocalizableString,
  Question,
  Serializer,
  SurveyModel,
  settings,
  surveyLocalization,
} from 'survey-core'
import 'survey-core/i18n/dutch'
import type { DyadBounds, Locale, SurveyDefinition } from './definition.ts'
import { isPiped } from './piped-names.ts'
import { chosenText, questionsByName } from './piping.ts'
import { NOT_APPLICABLE } from './signifiers.ts'
import type { GivenAnswers } from './visibility.ts'

/** Texts are localizable strings of SurveyJS: one language shown, all kept. */
const textsOf = (names: readonly string[]) =>
  names.map((name) => ({ name, serializationProperty: locName(name) }))

const locName = (name: string): string => `loc${name[0]?.toUpperCase()}${name.slice(1)}`

/** A signifier between two poles, as SurveyJS holds it; its value is a whole number of 0 to 100, or 'na'. */
export class QuestionDyad extends Question {
  constructor(name: string) {
    super(name)
    for (const text of ['leftText', 'middleText', 'rightText', 'naText']) {
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
  get locNaText(): LocalizableString {
    return this.getLocalizableString('naText')
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
  get naText(): string {
    return this.getLocalizableStringText('naText')
  }
  set naText(text: string) {
    this.setLocalizableStringText('naText', text)
  }
  get bounds(): DyadBounds | undefined {
    return this.getPropertyValue('bounds')
  }
  set bounds(bounds: DyadBounds | undefined) {
    this.setPropertyValue('bounds', bounds)
  }
}

/** A signifier among three corners, as SurveyJS holds it; its value is `{ tenths, by }` of `signifiers.ts`, or 'na'. */
export class QuestionTriad extends Question {
  constructor(name: string) {
    super(name)
    this.createItemValues('corners')
    this.createLocalizableString('naText', this)
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

/** Feelings with a face each, as SurveyJS holds them; the value is a list, or 'na'. */
export class QuestionFeelings extends Question {
  constructor(name: string) {
    super(name)
    this.createItemValues('choices')
    this.createLocalizableString('naText', this)
  }
  override getType(): string {
    return 'feelings'
  }
  get choices(): ItemValue[] {
    return this.getPropertyValue('choices')
  }
  set choices(choices: ItemValue[]) {
    this.setPropertyValue('choices', choices)
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

/** Points divided over items, as SurveyJS holds it; its value is a whole number per item that sum to `total`. */
export class QuestionDividePoints extends Question {
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

let isRegistered = false

/**
 * Teaches survey-core the kinds feelings, dyad, triad, dividepoints and drawing and the properties purpose, coreId, classes, naText
 * and hasPictures. Safe to repeat.
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
  for (const kind of ['radiogroup', 'checkbox']) {
    Serializer.addProperty(kind, { name: 'naText', isLocalizable: true })
    Serializer.addProperty(kind, { name: 'hasPictures:boolean', default: false })
    for (const own of ['showNoneItem', 'noneText']) {
      const property = Serializer.findProperty(kind, own)
      if (property) property.isSerializable = false
    }
  }

  const kinds = [
    {
      kind: 'feelings',
      create: (name: string) => new QuestionFeelings(name),
      properties: [
        { name: 'choices', type: 'itemvalues' },
        { name: 'maxSelectedChoices:number' },
        ...textsOf(['naText']),
      ],
    },
    {
      kind: 'dyad',
      create: (name: string) => new QuestionDyad(name),
      properties: [
        ...textsOf(['leftText', 'middleText', 'rightText', 'naText']),
        { name: 'bounds', type: 'value' },
      ],
    },
    {
      kind: 'triad',
      create: (name: string) => new QuestionTriad(name),
      properties: [{ name: 'corners', type: 'itemvalues' }, ...textsOf(['naText'])],
    },
    {
      kind: 'dividepoints',
      create: (name: string) => new QuestionDividePoints(name),
      properties: [
        { name: 'items', type: 'itemvalues' },
        { name: 'total:number', default: 10 },
      ],
    },
    { kind: 'drawing', create: (name: string) => new QuestionDrawing(name), properties: [] },
  ]
  for (const { kind, create, properties } of kinds) {
    Serializer.addClass(kind, properties, () => create(''), 'question')
    ElementFactory.Instance.registerElement(kind, create)
  }
}

/**
 * A survey-core model of a definition with these answers in it, in one language. It needs no DOM.
 *
 * For a preview, for a form that must run without a server, and to hold our own conditions against; not for submissions:
 * survey-core accepts a rating of 99 and text for a number.
 */
export function openModel(
  definition: SurveyDefinition,
  answers: GivenAnswers,
  locale: Locale,
): SurveyModel {
  registerQuestionKinds()
  const model = new SurveyModel(definition)
  // The generated sheet is 170 kB per page; ours is a file. Values follow typing, else an error that goes on blur eats a click.
  model.generateStylesheet = false
  model.textUpdateMode = 'onTyping'
  model.locale = locale
  writeHtmlAsText(model)
  offerNotApplicable(model)
  pipeAsWeDo(model, definition, locale)
  model.data = structuredClone(answers)
  return model
}

/**
 * Makes `html` elements show their markup as text, with answers that are piped into it.
 *
 * survey-core runs the text of one element through this twice, so an ampersand is left alone: escaped again it would show.
 */
function writeHtmlAsText(model: SurveyModel): void {
  const process = model.processHtml.bind(model)
  model.processHtml = (html, reason) =>
    process(html, reason).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Shows `naText` below the choices, alone of its kind: in a list its value is 'na' and not a list of it. */
function offerNotApplicable(model: SurveyModel): void {
  for (const question of model.getAllQuestions()) {
    const text: LocalizableString | undefined = question.locNaText
    if (!('showNoneItem' in question) || !text || text.isEmpty) continue
    question.showNoneItem = true
    question.locNoneText.setJson(text.getJson())
    if (question.getType() !== 'checkbox') continue
    question.valueFromDataCallback = (kept: unknown) => (kept === NOT_APPLICABLE ? [kept] : kept)
    question.valueToDataCallback = (list: unknown) =>
      Array.isArray(list) && list.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : list
  }
}

/** Lets survey-core write the same words as the server where a text repeats an earlier choice. */
function pipeAsWeDo(model: SurveyModel, definition: SurveyDefinition, locale: Locale): void {
  const known = questionsByName(definition)
  model.onProcessDynamicText.add((_, options) => {
    const question = known.get(options.name)
    if (!question || !isPiped(question.type)) return
    options.isExists = true
    options.value = chosenText(question, model.getValue(question.name), locale)
  })
}

/** The names of the pages that survey-core shows, in order. */
export function visiblePages(model: SurveyModel): readonly string[] {
  return model.visiblePages.map((page) => page.name)
}

/** The names of the questions and `html` elements that survey-core shows, in order. */
export function visibleQuestions(model: SurveyModel): readonly string[] {
  return model.visiblePages.flatMap((page) =>
    page.questions.filter((question) => question.isVisible).map((question) => question.name),
  )
}
