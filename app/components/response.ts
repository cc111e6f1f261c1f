import { createContext, useContext } from 'react'

/** What belongs to this one response: its script nonce, and the number under which a fault of it is logged. */
export type ResponseFacts = { readonly nonce: string; readonly requestId: string }

/** Filled on the server alone; in the browser both are empty. */
export const ResponseContext = createContext<ResponseFacts>({ nonce: '', requestId: '' })

export function useResponseFacts(): ResponseFacts {
  return useContext(ResponseContext)
}
