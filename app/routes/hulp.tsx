import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useWords } from '#app/components/language.ts'
import { SafeLooking } from '#app/components/safe-looking.tsx'
import { TellerPage } from '#app/components/teller-page.tsx'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teller }]
export const meta: MetaFunction = () => [{ title: 'Formulier' }]

/** Help lines and safe looking; the same for everybody, so that a browser may keep it for when there is no connection. */
export default function HelpPage() {
  const { product, safe } = useWords()
  return (
    <TellerPage home="/" name={product}>
      <h1>{safe.helpPage.title}</h1>
      <p className="note" data-offline>
        {safe.helpPage.offline}
      </p>
      <SafeLooking heading="h2" />
    </TellerPage>
  )
}
