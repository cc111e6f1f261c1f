import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '#analysis/deidentify/find.ts'
import type { IdentifierType } from '#analysis/deidentify/identifier.ts'

type Row = readonly [text: string, found: readonly string[]]

/** The words of a type among what is proposed. */
const proposed = (text: string, type: IdentifierType) =>
  findIdentifiers(text)
    .identifiers.filter((find) => find.type === type)
    .map(({ start, end }) => text.slice(start, end))

const TABLES: Readonly<Partial<Record<IdentifierType, readonly Row[]>>> = {
  NAAM: [
    ['Gisteren ging Jorinde met Pieter-Jan naar zee.', ['Jorinde', 'Pieter-Jan']],
    ['mijn zoon jesse wil niet mee', ['jesse']],
    ['Juf Annelies zag het.', ['Annelies']],
    ['Ik sprak mevrouw Van der Velde.', ['Van der Velde']],
    ['De brief was van J. Wissink.', ['J. Wissink']],
    ['ze heet fatima en haar broer heet mohamed', ['fatima', 'mohamed']],
    ['Sannes fiets stond bij Sanne.', ['Sannes', 'Sanne']],
    ['Wytske en Büşra waren er ook.', ['Wytske', 'Büşra']],
    ['Toen kwam Beer binnen.', ['Beer']],
    ['Elke maand schrijf ik een brief.', []],
    ['Veilig Thuis belde de Raad voor de Kinderbescherming.', []],
    ['De Kindertelefoon en 113 hielpen mij.', []],
  ],
  PLAATS: [
    ['Wij wonen in Almelo en hij in Vriezenveen.', ['Almelo', 'Vriezenveen']],
    ['ik ga om de week naar hengelo', ['hengelo']],
    ['Zij verhuisde naar Bielefeld.', ['Bielefeld']],
    ['We komen uit Bergen op Zoom.', ['Bergen op Zoom']],
    ['in ensgede is het druk', ['ensgede']],
    ['Mijn tante woont in de Wesselerbrink.', ['Wesselerbrink']],
    ['Dat is echt waar en wij groeten haar.', []],
    ['kinderen met twee huizen', []],
  ],
  ADRES: [
    ['Hij woont op de Molenstraat 12b.', ['Molenstraat 12b']],
    ['Aan de Burgemeester Jansenlaan 3 woonde oma.', ['Burgemeester Jansenlaan 3']],
    ['aan de oude bornseweg 5', ['oude bornseweg 5']],
    ['Ons adres is 7607 AB.', ['7607 AB']],
    ['de postcode is 7607ab', ['7607ab']],
    ['Wij liepen onderweg 2 rondjes.', []],
  ],
  SCHOOL: [
    ['Zij zit op basisschool De Zonnewijzer.', ['De Zonnewijzer']],
    ['Hij ging naar de Mariaschool.', ['Mariaschool']],
    ['De middelbare school was groot.', []],
  ],
  ORGANISATIE: [
    ['Ik voetbal bij SV Vasse.', ['SV Vasse']],
    ['Zij zeilt bij WSV De Golf.', ['WSV De Golf']],
    ['We gingen naar Jansen Advocaten.', ['Jansen Advocaten']],
    ['Bij de Heilige Geest kerk kregen we soep.', ['Heilige Geest kerk']],
  ],
  LEEFTIJD: [
    ['Ik ben 14 jaar.', ['14']],
    ['Mijn kinderen van 3 en 5 slapen slecht.', ['3', '5']],
    ['onze achtjarige dochter', ['acht']],
    ['Toen ik twaalf was gingen ze uit elkaar.', ['twaalf']],
    ['15 was ik toen het begon.', ['15']],
    ['We zijn 8 jaar getrouwd.', []],
    ['Ik ben achttien jaar huisarts.', []],
    ['We wachtten 8 maanden.', []],
  ],
  DATUM: [
    ['Op 3 maart 2021 tekenden wij.', ['3 maart 2021']],
    ['De zitting was 12-04-2023.', ['12-04-2023']],
    ['Het was 2023-04-12.', ['2023-04-12']],
    ['Op 5 december komt Sinterklaas.', []],
  ],
  BEROEP: [
    ['Hij werkt als stukadoor.', ['stukadoor']],
    ['Ik ben chauffeur.', ['chauffeur']],
    ['De rechter en de leraar luisterden.', []],
    ['Hij had pijn aan zijn schouder.', []],
  ],
  TELEFOON: [
    ['Bel 06-12345678.', ['06-12345678']],
    ['Mijn nummer: 06 - 12 34 56 7 8', ['06 - 12 34 56 7 8']],
    ['Hij belt met +31 6 1234 5678.', ['+31 6 1234 5678']],
    ['Thuis is 0546 123456.', ['0546 123456']],
    [
      'nul zes twaalf vierendertig zesenvijftig achtenzeventig',
      ['nul zes twaalf vierendertig zesenvijftig achtenzeventig'],
    ],
    ['Bel 0800-2000 of 112.', []],
  ],
  EMAIL: [
    ['Mail naar jan.smit@voorbeeld.nl.', ['jan.smit@voorbeeld.nl']],
    ['mail jansmit apenstaartje voorbeeld punt nl', ['jansmit apenstaartje voorbeeld punt nl']],
    ['jan(at)voorbeeld.nl', ['jan(at)voorbeeld.nl']],
  ],
  BSN: [
    ['Mijn nummer is 111222333.', ['111222333']],
    ['bsn: 123 456 782', ['123 456 782']],
    ['Het bedrag was 111222334 lira.', []],
  ],
  IBAN: [
    ['Stort op NL91 ABNA 0417 1643 00.', ['NL91 ABNA 0417 1643 00']],
    ['nl91abna0417164300', ['nl91abna0417164300']],
  ],
  KENTEKEN: [
    ['Hij rijdt in 12-ABC-3.', ['12-ABC-3']],
    ['De auto met K-482-AO stond er weer.', ['K-482-AO']],
  ],
  ZAAKNUMMER: [
    ['Zaaknummer C/08/123456 liep lang.', ['C/08/123456']],
    ['ECLI:NL:RBOVE:2020:1234', ['ECLI:NL:RBOVE:2020:1234']],
  ],
  SOCIAL: [
    ['Zoek mij op @sterretje_09.', ['@sterretje_09']],
    ['snap: lotte_x', ['lotte_x']],
    ['Insta: sophie.vdb.', ['sophie.vdb']],
    ['Instagram is leuk.', []],
  ],
  URL: [
    ['Kijk op www.mijnblog.nl/verhaal.', ['www.mijnblog.nl/verhaal']],
    ['Hulp staat op kindertelefoon.nl.', []],
  ],
}

for (const [type, rows] of Object.entries(TABLES))
  describe(type, () => {
    test.each(rows)('%s', (text, found) => {
      expect(proposed(text, type as IdentifierType)).toEqual(found)
    })
  })

describe('findIdentifiers', () => {
  test('is empty for an empty text', () => {
    expect(findIdentifiers('')).toEqual({ identifiers: [], hints: [] })
  })

  test('reads on after a row of numbers that are no ages', () => {
    expect(findIdentifiers('Op bladzijde 6, 7.').identifiers).toEqual([])
    expect(findIdentifiers('Wij deden opdracht 12, 13 en 14.').identifiers).toEqual([])
  })

  test('never overlaps, in order of the text', () => {
    const text =
      'Sanne (8) uit Borne zit op obs De Klimop, Molenweg 4, 7621 AB. Bel 06 12345678 of mail s@x.nl. Daan zei: “Bel Sanne!”'
    const { identifiers, hints } = findIdentifiers(text)
    const all = [...identifiers, ...hints].sort((a, b) => a.start - b.start)
    expect(identifiers.length).toBeGreaterThan(6)
    all.slice(1).forEach((find, at) => {
      expect(find.start).toBeGreaterThanOrEqual(all[at]?.end ?? 0)
    })
  })

  test.each(['Zij komt uit Eritrea.', 'We woonden in België.'])(
    'a country is a doubt, not a proposal: %s',
    (text) => {
      const { identifiers, hints } = findIdentifiers(text)
      expect(identifiers).toEqual([])
      expect(hints.map(({ type }) => type)).toEqual(['PLAATS'])
    },
  )
})
