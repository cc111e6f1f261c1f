import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { readLocale } from '#app/http/locale.server.ts'
import { FaultText } from './components/fault-text.tsx'
import { inLocale } from './components/in-locale.ts'
import { useLocale, useWords } from './components/language.ts'
import { loadsAgain } from './components/linked/kept-columns.ts'
import { useResponseFacts } from './components/response.ts'
import base from './styles/base.css?url'
import { langAndDir } from './words/languages.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: base },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

export const shouldRevalidate = loadsAgain

export async function loader(args: LoaderFunctionArgs) {
  const { islands, exitUrl } = args.context
  return { locale: await readLocale(args), islands, exitUrl }
}

export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

/** Pages of staff say `handle = { hydrated: true }`; a teller's page carries no script but its islands. */
function useIsHydrated(): boolean {
  return useMatches().some(
    (match) => (match.handle as { hydrated?: boolean } | undefined)?.hydrated,
  )
}

export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const words = useWords()
  const { nonce } = useResponseFacts()
  const isHydrated = useIsHydrated()
  return (
    <html {...langAndDir(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#inhoud">
          {words.skip}
        </a>
        {children}
        {isHydrated && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function Root() {
  useLoaderData<typeof loader>()
  return <Outlet />
}

/** What a person sees when a page is missing, forbidden or broken. */
export function ErrorBoundary() {
  const { faults } = useWords()
  const locale = useLocale()
  return (
    <main id="inhoud" className="fault">
      <FaultText way={{ to: inLocale('/', locale), label: faults.home }} />
    </main>
  )
}
