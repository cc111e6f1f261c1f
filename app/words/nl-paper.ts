import type { SkipWords } from '#surveys/skip-logic.ts'

/** What stands on a printed survey besides its questions, in Dutch. */
export const nlPaper = {
  print: 'Afdrukken',
  link: 'Op papier',
  about: 'Dit is het formulier zoals het uit de printer komt.',
  type: 'Papier invoeren',
  intro: [
    'Vertel wat je meemaakte. Er is geen goed of fout. Je mag elke vraag overslaan en altijd stoppen.',
    'Je naam is niet nodig. Schrijf geen namen, straten of scholen op.',
    'Een medewerker typt dit papier over en vernietigt het daarna.',
  ],
  help: 'Dit is geen hulplijn. Hulp nodig?',
  one: 'Kies er één.',
  many: 'Je mag er meer kiezen.',
  line: 'Zet een kruis op de lijn.',
  triad: 'Kleur samen tien rondjes. De meeste bij wat het belangrijkst was.',
  points: (total: number) => `Kleur samen ${total} rondjes.`,
  row: 'Kies in elke rij één rondje.',
  ranking: 'Zet een cijfer voor elk vakje. 1 is voor jou het belangrijkst.',
  firstOf: (count: number) => `Kies er hoogstens ${count}: zet er 1 tot en met ${count} voor.`,
  codeTitle: 'Jouw code',
  codeText:
    'Een medewerker schrijft hier je code op. Daarmee kun je later kijken wat er met je verhaal gebeurt, of het weghalen. Scheur deze strook af en bewaar hem.',
  codeAt: 'Kijk met je code op',
  skip: {
    only: (condition: string) => `Alleen als ${condition}.`,
    question: (number: number) => `vraag ${number}`,
    chose: (question: string, answers: string) => `je bij ${question} ${answers} koos`,
    notChose: (question: string, answers: string) => `je bij ${question} niet ${answers} koos`,
    answered: (question: string) => `je ${question} invulde`,
    skipped: (question: string) => `je ${question} oversloeg`,
    compared: {
      '<': (question: string, value: string) => `je bij ${question} minder dan ${value} koos`,
      '<=': (question: string, value: string) => `je bij ${question} hoogstens ${value} koos`,
      '>': (question: string, value: string) => `je bij ${question} meer dan ${value} koos`,
      '>=': (question: string, value: string) => `je bij ${question} ten minste ${value} koos`,
    },
    not: (condition: string) => `het niet zo is dat ${condition}`,
    and: 'en',
    or: 'of',
    quote: (answer: string) => `“${answer}”`,
    yes: 'ja',
    no: 'nee',
    other: 'anders',
  } satisfies SkipWords as SkipWords,
}
