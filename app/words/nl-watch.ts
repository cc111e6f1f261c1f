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
}

export type WatchWords = typeof nlWatch
