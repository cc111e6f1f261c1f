import { helpLinesFor } from '#app/words/help-lines.ts'
import { siteName } from '#app/words/help-places.ts'
import type { LocalWords } from '#app/words/local-words.ts'
import { useLocale, useWords } from '../language.ts'
import { Mark } from '../pictures.tsx'

/** What a poster and a card tell; `isPlain` leaves out everything that says what it is about. */
export type SheetProps = {
  readonly address: string
  readonly code: string
  readonly name: LocalWords
  readonly readers: 1 | 2
  readonly qr: { readonly size: number; readonly path: string }
  readonly isPlain: boolean
}

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** An address as it is typed over: without what a browser adds by itself. */
const typed = (address: string) => address.replace(/^https?:\/\//, '')

/** The address as it is typed over, broken before its last part where it must be. */
function Typed({ address }: { address: string }) {
  const [host, code] = typed(address).split('/v/')
  return (
    <>
      {host}
      <wbr />
      <span className="letters-together">/v/{code}</span>
    </>
  )
}

/** One A4 for a wall. */
export function Poster(props: SheetProps) {
  const { address, code, name, readers, isPlain } = props
  const { poster } = useWords()
  const locale = useLocale()
  return (
    <article className="sheet poster" aria-label={isPlain ? poster.plainTitle : poster.title}>
      {!isPlain && (
        <p className="poster-name">
          <Mark />
          <bdi>{name[locale] ?? name.nl}</bdi>
        </p>
      )}
      <h2>{isPlain ? poster.plainTitle : poster.title}</h2>
      <p className="poster-lead">{isPlain ? poster.plainLead : poster.lead}</p>
      <div className="poster-way">
        <Qr {...props} />
        <div>
          <p className="poster-scan">{poster.scan}</p>
          <p className="poster-address">
            <Typed address={address} />
          </p>
          <p className="poster-letters">
            {poster.letters}: <span className="letters">{[...code].join(' ')}</span>
          </p>
        </div>
      </div>
      <ul className="poster-facts">
        <li>{poster.noName}</li>
        {!isPlain && <li>{poster.readers[readers === 2 ? 'two' : 'one']}</li>}
        <li>{poster.takes}</li>
      </ul>
      {isPlain ? <p className="poster-help">{poster.plainHelp}</p> : <PosterHelp />}
    </article>
  )
}

function PosterHelp() {
  const { poster, help } = useWords()
  return (
    <div className="poster-help">
      <p>
        <strong>{poster.help}</strong>
      </p>
      <ul>
        {helpLinesFor(undefined).map((line) => (
          <li key={line.key}>
            <bdi>
              <strong>{line.name === line.phone ? '' : line.name}</strong>{' '}
              <strong>{line.phone ?? siteName(line.site ?? '')}</strong>
            </bdi>{' '}
            {help.lines[line.key]}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** An A4 with eight cards to cut out. */
export function Cards(props: SheetProps) {
  const { address, isPlain } = props
  const { poster } = useWords()
  return (
    <div className="sheet cards">
      {CARDS.map((place, index) => (
        <article key={place} className="cut-card" aria-hidden={index > 0 ? true : undefined}>
          <div>
            <p className="cut-title">{isPlain ? poster.plainTitle : poster.cardTitle}</p>
            <p>{poster.noName}</p>
            <p>{poster.takes}</p>
            <p className="cut-address">
              <Typed address={address} />
            </p>
          </div>
          <Qr {...props} />
        </article>
      ))}
    </div>
  )
}

function Qr({ qr, address }: SheetProps) {
  const { poster } = useWords()
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shapeRendering="crispEdges"
      role="img"
    >
      <title>{poster.qr(typed(address))}</title>
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}
