import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useWords } from '#app/components/language.ts'
import { SafeLooking } from '#app/components/safe-looking.tsx'
import { TellerPage } from '#app/components/teller-page.tsx'
import { readLocale } from '#app/http/locale.server.ts'
import { languagesOf } from '#app/words/languages.ts'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: teller }]
export const meta: MetaFunction = () => [{ title: 'Formulier' }]

/** The languages for everybody and the one of the link that led here, with the note when nobody has read it. */
export async function loader(args: LoaderFunctionArgs) {
  const languagesRead = [await readLocale(args)]
  const { offered } = languagesOf({ isExample: false, settings: { languagesRead } })
  const { unread } = languagesOf({ isExample: false, settings: {} })
  return { languages: { offered, unread } }
}

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
