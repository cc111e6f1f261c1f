/** The reading list, one story, and stories on paper, in Dutch. */
export const nlReading = {
  readingList: {
    list: 'Leeslijst',
    intro:
      'Verhalen die het team samen wil lezen. Zet er een op met “Op de leeslijst” bij elk verhaal in de werkruimte. Wordt een verhaal ingetrokken, dan gaat het er vanzelf af.',
    none: 'Er staat nog niets op de leeslijst.',
    put: 'Op de leeslijst',
    isOn: 'Staat op de leeslijst',
    putNamed: (name: string) => `Op de leeslijst: ${name}`,
    off: 'Haal eraf',
    offNamed: (name: string) => `Haal eraf: ${name}`,
    wasPut: 'Het verhaal staat op de leeslijst.',
    wasOff: 'Het verhaal is van de leeslijst af.',
    undo: 'Zet het terug',
    note: 'Waarom dit verhaal? (mag leeg)',
    saveNote: 'Bewaar',
    putBy: (by: string, day: string) => (by ? `Gekozen door ${by}, ${day}` : `Gekozen op ${day}`),
    isRead: 'door jou gelezen',
    isNew: 'nog niet gelezen',
    count: (left: number, all: number) =>
      left === 0
        ? `Je hebt ${all === 1 ? 'dit verhaal' : `alle ${all} verhalen`} gelezen.`
        : `Nog ${left} van de ${all} te lezen.`,
    story: 'Eén verhaal',
    answers: 'Dit koos de verteller',
    noAnswers: 'De verteller koos niets bij dit verhaal.',
    answersShort: 'Wat de verteller koos',
    code: 'Thema’s van dit verhaal',
    trace: 'Waar dit verhaal voor gebruikt is',
    paper: 'Verhalen om te printen',
    paperOf: (shown: number, all: number) =>
      shown === all
        ? `${all === 1 ? '1 kaart' : `${all} kaarten`}.`
        : `De eerste ${shown} van ${all} verhalen. Kies nauwer voor de andere.`,
    paperHow:
      'Print deze pagina, in twee kolommen. Het vierkant op een kaart leidt naar het verhaal in de werkruimte, voor wie daar mag inloggen. Gooi de kaarten daarna weg zoals je dat met dossiers doet.',
    qr: (name: string) => `Vierkant om ${name} te openen`,
    back: 'Naar de leeslijst',
  },
}

export type ReadingWords = typeof nlReading
