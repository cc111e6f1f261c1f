import { useWords } from '../language.ts'

/** How phones join: an address to type, a code, and a square to scan. */
export function SenseJoin({
  address,
  code,
  qr,
  people,
}: {
  address: string
  code: string
  qr: { readonly size: number; readonly path: string }
  people: number
}) {
  const { sense } = useWords()
  return (
    <div className="sense-join">
      <div>
        <p>{sense.joinAt}</p>
        <p>
          <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
        </p>
        <p className="sense-code">{sense.code(code.replace(/(.{4})/, '$1 '))}</p>
        <p role="status">{sense.people(people)}</p>
      </div>
      <svg
        className="qr sense-qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-labelledby="sense-qr"
      >
        <title id="sense-qr">{sense.qr}</title>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
    </div>
  )
}
