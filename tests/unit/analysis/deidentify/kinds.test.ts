import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '#analysis/deidentify/find.ts'
import type { IdentifierType } from '#analysis/deidentify/identifier.ts'

/** Rarer ways to write each kind: nicknames, names that are words, misspelled places, dates year first, mistyped numbers. */
const ROWS: readonly (readonly [IdentifierType, string, readonly string[]])[] = [
  ['NAAM', 'Opeens stond Knufje, zo noemden we hem, voor de deur.', ['Knufje']],
  ['NAAM', 'Roos zei dat het moest.', ['Roos']],
  ['NAAM', 'Serge Vlasbloem kwam later.', ['Serge Vlasbloem']],
  ['NAAM', 'Ik sprak met Karel De Gucht. De Gucht eiste geld.', ['Karel De Gucht', 'De', 'Gucht']],
  ['NAAM', 'Mijn zus Nguyen en haar man Olamide zwegen.', ['Nguyen', 'Olamide']],
  ['NAAM', 'mijn ex heet youssef', ['youssef']],
  ['NAAM', "Sanne's jas hing er nog.", ["Sanne's"]],
  ['PLAATS', 'We verhuisden van Losser naar Glanerbrug.', ['Losser', 'Glanerbrug']],
  ['PLAATS', 'hij woont in oldenzal', ['oldenzal']],
  ['PLAATS', 'Zij komt uit Tubbergen en hij uit Geesteren.', ['Tubbergen', 'Geesteren']],
  ['DATUM', 'Op 2023 mei 17 was de zitting.', ['2023 mei 17']],
  ['DATUM', "Het was 12-04-'02.", ["12-04-'02"]],
  ['DATUM', 'Sinds 3 4 2021 wonen we apart.', ['3 4 2021']],
  ['DATUM', 'vorige week dinsdag', []],
  ['LEEFTIJD', 'Hij is 6,5 jaar oud.', ['6,5']],
  ['LEEFTIJD', 'Kinderen van 11-12 jaar oud.', ['11-12']],
  ['LEEFTIJD', 'Dat duurde drie jaar.', []],
  ['TELEFOON', 'Mijn nummer is 053 - 43 21 98 7.', ['053 - 43 21 98 7']],
  ['TELEFOON', 'Bel 046-555555 maar.', ['046-555555']],
  [
    'EMAIL',
    'jan punt smit apenstaartje voorbeeld punt nl',
    ['jan punt smit apenstaartje voorbeeld punt nl'],
  ],
  ['KENTEKEN', 'kenteken: GB 123 X', ['GB 123 X']],
  ['URL', 'https://mijnfamilie.example.org/foto', ['https://mijnfamilie.example.org/foto']],
  ['ZAAKNUMMER', 'dossiernummer 2024-118823', ['2024-118823']],
  ['SCHOOL', 'ze zit op basisschool de vlinder', ['de vlinder']],
  ['ORGANISATIE', 'We zaten bij stichting Het Anker.', ['Het Anker']],
  ['BEROEP', 'Mijn vader is loodgieter.', ['loodgieter']],
]

describe('each kind, written in rarer ways', () => {
  test.each(ROWS)('%s: %s', (type, text, found) => {
    const finds = findIdentifiers(text).identifiers.filter((find) => find.type === type)
    expect(finds.map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })

  test('a long number is a doubt, a sum of money is none', () => {
    const doubts = (text: string) =>
      findIdentifiers(text).hints.map(({ start, end }) => text.slice(start, end))
    expect(doubts('Het nummer was 4455667788990.')).toContain('4455667788990')
    expect(doubts('Het kostte 1250000 euro.')).toEqual([])
  })
})
