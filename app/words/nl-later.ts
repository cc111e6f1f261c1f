/** What tellers read when they put a form aside and come back to it with a code, in Dutch at B1. */
export const nlLater = {
  button: 'Later verder met een code',
  title: 'Je kunt later verder',
  text: 'We bewaren wat je tot nu toe invulde. Alleen deze code opent het.',
  codeTitle: 'Je code om verder te gaan',
  until: (day: string) => `Deze code werkt tot en met ${day}. Daarna wissen we alles.`,
  notSent: 'Je verhaal is nog niet verstuurd. Niemand leest het.',
  goOn: 'Toch nu verder',
  found: 'Je formulier staat klaar. Er is nog niets verstuurd.',
  takeUp: 'Ga verder',
}

export type LaterWords = typeof nlLater
