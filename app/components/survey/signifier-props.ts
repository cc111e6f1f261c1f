import type { Words } from '#app/words/words.ts'
import type { Locale } from '#surveys/definition.ts'
import type { CornersShown } from '#surveys/order.ts'
import type { NOT_APPLICABLE, Triad } from '#surveys/signifiers.ts'

export type DyadValue = number | typeof NOT_APPLICABLE | undefined

export type DyadProps = {
  readonly name: string
  readonly left: string
  readonly right: string
  readonly title: string
  /** The language of title, ends and corners, where it may be another than that of the page. */
  readonly language?: Locale
  readonly notApplicable: string
  readonly value: DyadValue
  readonly words: Words['form']['dyad']
  readonly onChange?: (value: DyadValue) => void
}

/** Coins as they are being shared out: the sum may still be less or more than ten. */
export type Coins = readonly [number, number, number]

export type TriadValue =
  | { readonly tenths: Coins; readonly by: Triad['by'] }
  | typeof NOT_APPLICABLE
  | undefined

export type TriadProps = {
  readonly name: string
  readonly title: string
  /** The language of title, ends and corners, where it may be another than that of the page. */
  readonly language?: Locale
  /** As they are shown: top, left below, right below. */
  readonly corners: readonly [string, string, string]
  /** Which corner of the definition each of those is; answers and fields go by the definition. */
  readonly shown: CornersShown
  readonly notApplicable: string
  readonly value: TriadValue
  readonly words: Words['form']['triad']
  readonly onChange?: (value: TriadValue) => void
}

/** Points per item as they are being shared out: the sum may still be less or more than the total. */
export type Points = Readonly<Record<string, number>>

export type DividePointsProps = {
  readonly name: string
  readonly items: readonly { readonly value: string; readonly text: string }[]
  readonly total: number
  /** The words for "does not apply"; '' where it cannot be said. */
  readonly notApplicable: string
  readonly value: Points | typeof NOT_APPLICABLE
  readonly words: Words['form']['points']
  readonly onChange?: (value: Points | typeof NOT_APPLICABLE | undefined) => void
}

/** The values that have a place, the first first. */
export type RankingValue = readonly string[] | typeof NOT_APPLICABLE

export type RankingProps = {
  readonly name: string
  readonly language?: Locale
  readonly items: readonly { readonly value: string; readonly text: string }[]
  /** How many can have a place. */
  readonly most: number
  /** The words for "does not apply"; '' where it cannot be said. */
  readonly notApplicable: string
  readonly value: RankingValue
  readonly words: Words['form']['kinds']['ranking']
  readonly onChange?: (value: RankingValue) => void
}
