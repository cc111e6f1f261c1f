import { useRouteLoaderData } from '@remix-run/react'
import { useResponseFacts } from './response.ts'

type RootFacts = { readonly islands: Readonly<Record<string, string>>; readonly exitUrl: string }

/** What the root of all pages knows: where scripts are, and where leaving fast leads. Empty on a page of a fault. */
export function useRootFacts(): RootFacts {
  const root = useRouteLoaderData('root') as RootFacts | undefined
  return root ?? { islands: {}, exitUrl: 'about:blank' }
}

/** On a thin line the looks of a page come before its scripts. React 18 knows this attribute by its HTML name alone. */
const AFTER_STYLES = { fetchpriority: 'low' }

/** The script of one island; nothing when the build has none of that name. */
export function IslandScript({ name }: { name: 'teller' | 'form' | 'kiosk' }) {
  const { islands } = useRootFacts()
  const { nonce } = useResponseFacts()
  return islands[name] ? (
    <script type="module" src={islands[name]} nonce={nonce} {...AFTER_STYLES} />
  ) : null
}
