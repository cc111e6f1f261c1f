import { createContext, useContext } from 'react'
import { type InterfaceLocale, type Words, wordsFor } from '#app/words/words.ts'

/**
 * What belongs to this one response: its script nonce, the number under which a fault of it is logged, and the words.
 *
 * Only the server has the words of every language; a page that comes alive in the browser is for staff.
 */
export type ResponseFacts = {
  readonly nonce: string
  readonly requestId: string
  readonly wordsIn: (locale: InterfaceLocale) => Words
}

/** Filled on the server alone; in the browser nonce and number are empty, and words are Dutch or English. */
export const ResponseContext = createContext<ResponseFacts>({
  nonce: '',
  requestId: '',
  wordsIn: wordsFor,
})

export function useResponseFacts(): ResponseFacts {
  return useContext(ResponseContext)
}
