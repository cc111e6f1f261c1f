/** What a teller reads when very many stories come at once, in Dutch at B1. */
export const nlBusy = {
  title: 'Even geduld',
  text: 'Er komen nu heel veel verhalen tegelijk. Je verhaal staat klaar en er is niets weg.',
  byHand: 'Wacht 10 seconden. Druk dan op de knop om te versturen.',
  byItself: 'Je verhaal gaat zo vanzelf weg. Dat duurt een paar tellen.',
  trap: 'Laat dit leeg',
}

export type BusyWords = typeof nlBusy
