import type { Words } from '#app/words/words.ts'
import type { Locale } from '#surveys/definition.ts'
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
  readonly corners: readonly [string, string, string]
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
  readonly value: Points
  readonly words: Words['form']['points']
  readonly onChange?: (value: Points | undefined) => void
}
