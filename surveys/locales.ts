/** The languages in which a survey can be asked and a teller's page can be read. */
export const LOCALES = ['nl', 'en', 'tr', 'ar', 'pl', 'de', 'uk'] as const

export type Locale = (typeof LOCALES)[number]
