/** What tellers read about leaving fast, looking safely and their own or a shared device, in Dutch at B1. */
export const nlSafe = {
  exit: {
    label: 'Snel weg',
    region: 'Deze site snel verlaten',
  },
  device: {
    title: 'Gebruik je een eigen of een gedeeld apparaat?',
    why: 'Op een eigen apparaat bewaren we wat je schrijft, versleuteld. Dan kun je later verder. Op een gedeeld apparaat bewaren we niets.',
    own: 'Een eigen apparaat, waar niemand anders op kijkt',
    shared: 'Een gedeeld apparaat, of iemand kijkt wel eens mee',
    plain: 'Tussentijds bewaren werkt alleen met JavaScript. Dat staat hier uit.',
  },
  look: {
    title: 'Veilig kijken',
    link: 'Kijkt er iemand met je mee? Lees eerst: veilig kijken.',
    exitTitle: 'Wat doet “Snel weg”?',
    exit: 'Kies “Snel weg” of druk drie keer op Shift. Dan ben je meteen op een andere site. Wat je nog niet verstuurde, is dan weg. Ook een verhaal dat nog op verbinding wacht.',
    plain:
      'Staat JavaScript uit? Dan komt iemand met de knop Vorige misschien nog terug op deze site.',
    historyTitle: 'Wat blijft er staan?',
    history: [
      'Wij kunnen de geschiedenis van je browser niet wissen. Daarin kan staan dat je hier was. De naam is daar alleen “Formulier”, maar het adres staat er ook.',
      'Een nummer dat je belt, blijft in de lijst met gesprekken op je telefoon. Ook als het gratis is.',
      'Iemand kan een programma op je telefoon of computer zetten dat meekijkt. Daar helpt deze knop niet tegen.',
    ],
    saferTitle: 'Zo kijk je veiliger',
    safer: [
      'Gebruik een apparaat waar de ander niet bij kan: op school, in de bibliotheek, of van iemand die je vertrouwt.',
      'Open een privévenster in je browser. Sluit het als je klaar bent.',
      'Haal deze site daarna uit de geschiedenis van je browser.',
      'Haal een gesprek uit de lijst van je telefoon.',
    ],
  },
  helpPage: {
    title: 'Hulp en veilig kijken',
    offline:
      'Zie je dit in plaats van je formulier? Dan is er geen verbinding. Heb je een eigen apparaat gekozen? Dan staat wat je schreef er nog, als je weer verbinding hebt.',
  },
}

export type SafeWords = typeof nlSafe
