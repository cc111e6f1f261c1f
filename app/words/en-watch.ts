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
}
