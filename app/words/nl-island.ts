/** Kinds of tips whose word is a *de*-word. */
const DE_WORDS = new Set(['NAAM', 'PLAATS', 'SCHOOL', 'ORGANISATIE', 'DATUM', 'SOCIAL'])

/** What the scripts of a teller's page say, in Dutch at B1. Apart from the rest, so that a phone loads no more than this. */
export const nlIsland = {
  steps: {
    noConnection: 'Er is even geen verbinding. Wat je schreef, staat er nog.',
    retry: 'Probeer opnieuw',
    again: 'We proberen het vanzelf opnieuw als er verbinding is.',
    oneMoreShift: 'Nog één keer Shift en je bent weg van deze site.',
  },
  draft: {
    kept: 'Bewaard op dit apparaat',
    notKept: 'Niet bewaard op dit apparaat',
    failed: 'Bewaren lukt niet op dit apparaat',
    title: 'Je was al begonnen',
    text: 'Op dit apparaat staat een verhaal dat je nog niet verstuurde.',
    resume: 'Verder waar je was',
    restart: 'Opnieuw beginnen',
  },
  queue: {
    title: 'Je verhaal is nog niet verstuurd',
    text: 'Er is geen verbinding. Je verhaal staat klaar op dit apparaat, versleuteld. Is er weer verbinding en staat deze pagina open, dan versturen we het.',
    until: 'Lukt dat niet binnen drie dagen? Dan wissen we wat klaarstaat.',
    exit: 'Met “Snel weg” wis je het meteen. Dan komt het niet aan.',
    now: 'Verstuur nu',
    back: 'Toch niet versturen',
    sending: 'We versturen je verhaal.',
  },
  guard: {
    namesTitle: 'Namen die je wilt verbergen',
    namesLabel: 'Namen, met een komma ertussen',
    namesHint: 'Dit blijft op je scherm. We bewaren het niet en versturen het niet.',
    hintsTitle: 'Staat hier iets waaraan iemand je herkent?',
    ask: (type: string): string =>
      DE_WORDS.has(type) ? 'Wil je die vervangen?' : 'Wil je dat vervangen?',
    leave: 'Laat staan',
    replaceBy: (word: string) => `Vervang door ${word}`,
    left: (count: number) =>
      count === 0
        ? 'Er staan geen tips meer bij je verhaal.'
        : count === 1
          ? 'Er staat één tip bij je verhaal.'
          : `Er staan ${count} tips bij je verhaal.`,
    more: (count: number) => `Hierna nog ${count}.`,
    found: {
      NAAM: 'Je noemt een naam',
      PLAATS: 'Je noemt een plaats',
      ADRES: 'Je noemt een adres',
      SCHOOL: 'Je noemt een school',
      ORGANISATIE: 'Je noemt een organisatie',
      DATUM: 'Je noemt een datum',
      TELEFOON: 'Je noemt een telefoonnummer',
      EMAIL: 'Je noemt een e-mailadres',
      SOCIAL: 'Je noemt een gebruikersnaam',
      URL: 'Je noemt een webadres',
      BSN: 'Je noemt een burgerservicenummer',
      IBAN: 'Je noemt een rekeningnummer',
      KENTEKEN: 'Je noemt een kenteken',
      ZAAKNUMMER: 'Je noemt een zaaknummer',
    },
    words: {
      NAAM: ['mijn ex', '[naam]'],
      PLAATS: ['[plaats]'],
      ADRES: ['[adres]'],
      SCHOOL: ['de school'],
      ORGANISATIE: ['[organisatie]'],
      DATUM: ['[datum]'],
      TELEFOON: ['[telefoonnummer]'],
      EMAIL: ['[e-mailadres]'],
      SOCIAL: ['[gebruikersnaam]'],
      URL: ['[webadres]'],
      BSN: ['[nummer]'],
      IBAN: ['[nummer]'],
      KENTEKEN: ['[kenteken]'],
      ZAAKNUMMER: ['[nummer]'],
    },
    child: ['[naam]', 'mijn vader', 'mijn moeder'],
  },
  care: {
    title: 'Gaat het over geweld, gevaar of heel zwaar?',
    text: 'Je hoeft dit niet alleen te dragen. Hier kun je praten met iemand die helpt. Wij sturen niets door, en je mag gewoon verder schrijven.',
    close: 'Sluit dit',
  },
}

export type IslandWords = typeof nlIsland
