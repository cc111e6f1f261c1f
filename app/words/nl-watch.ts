/** What watches over staff: their log-ins, and how much they read, in Dutch. */
export const nlWatch = {
  watch: {
    refused: (times: number) => `Inloggen mislukte deze week ${times} keer bij dit account.`,
    ask: 'Vraag of dat deze persoon zelf was. Zo niet, spreek dan een ander wachtwoord af.',
    knowsPassword:
      'Het wachtwoord was goed en de tweede stap niet. Was het iemand anders? Dan is het wachtwoord bekend: laat het vandaag veranderen.',
    everybody:
      'Iemand probeert nu heel veel wachtwoorden. Inloggen gaat daarom voor iedereen langzamer. Niemand is buitengesloten.',
  },
  reading: {
    own: (heavy: number) =>
      heavy === 1
        ? 'Je las deze week 1 verhaal met een veiligheidssignaal.'
        : `Je las deze week ${heavy} verhalen met een veiligheidssignaal.`,
    rest: 'Dat is veel. Het is gewoon als zo’n verhaal blijft hangen. Neem even pauze, of praat er met een collega over. De verhalen wachten wel.',
    teamTitle: 'Hoeveel lazen de lezers?',
    teamText:
      'Van de laatste zeven dagen. Dit is bedoeld om goed voor elkaar te zorgen, niet om iemand te beoordelen.',
    counts: (all: number, heavy: number) =>
      `${all === 1 ? '1 verhaal' : `${all} verhalen`}, waarvan ${heavy} met een veiligheidssignaal.`,
    much: 'Vraag hoe het gaat.',
  },
}

export type WatchWords = typeof nlWatch
