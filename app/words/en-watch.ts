import type { WatchWords } from './nl-watch.ts'

/** What watches over staff: their log-ins, and how much they read, in English. */
export const enWatch: WatchWords = {
  watch: {
    refused: (times: number) => `Logging in to this account failed ${times} times this week.`,
    ask: 'Ask whether it was this person. If not, agree on another password.',
    knowsPassword:
      'The password was right and the second step was not. Was it somebody else? Then the password is known: have it changed today.',
    everybody:
      'Somebody is trying very many passwords now. So logging in is slower for everybody. Nobody is shut out.',
  },
  reading: {
    own: (heavy: number) =>
      heavy === 1
        ? 'You read 1 story with a safety signal this week.'
        : `You read ${heavy} stories with a safety signal this week.`,
    rest: 'That is a lot. It is normal when such a story stays with you. Take a break, or talk about it with a colleague. The stories can wait.',
    teamTitle: 'How much did the readers read?',
    teamText:
      'In the last seven days. This is here to take good care of each other, not to judge anybody.',
    counts: (all: number, heavy: number) =>
      `${all === 1 ? '1 story' : `${all} stories`}, of which ${heavy} with a safety signal.`,
    much: 'Ask how they are.',
  },
}
