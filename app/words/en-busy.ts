import type { BusyWords } from './nl-busy.ts'

/** What a teller reads when very many stories come at once, in English. */
export const enBusy: BusyWords = {
  title: 'One moment',
  text: 'Very many stories are coming in right now. Your story is ready and nothing is lost.',
  byHand: 'Wait 10 seconds. Then press the button to send.',
  byItself: 'Your story will be sent by itself. That takes a few seconds.',
  trap: 'Leave this empty',
}
