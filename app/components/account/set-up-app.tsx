import type { SetUp } from '#app/services/factors.server.ts'
import { useWords } from '../language.ts'
import { CodeField } from './code-field.tsx'

/** The steps to an authenticator app: a QR code made by this server, the same key as text, and the first code back. */
export function SetUpApp({ setUp, errorId }: { setUp: SetUp; errorId?: string }) {
  const { factor } = useWords()
  return (
    <section className="card">
      <h2>{factor.appTitle}</h2>
      <ol>
        {factor.appSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <svg
        className="qr qr-small"
        viewBox={`0 0 ${setUp.qr.size} ${setUp.qr.size}`}
        shapeRendering="crispEdges"
        role="img"
      >
        <title>{factor.qr}</title>
        <rect width={setUp.qr.size} height={setUp.qr.size} fill="#fff" />
        <path d={setUp.qr.path} fill="#000" />
      </svg>
      <p>
        {factor.secret}: <code className="secret">{setUp.secret}</code>
      </p>
      <form method="post">
        <input type="hidden" name="intent" value="app" />
        <input type="hidden" name="sealed" value={setUp.sealed} />
        <CodeField describedBy={errorId} />
        <button className="button button-main" type="submit">
          {factor.appSave}
        </button>
      </form>
    </section>
  )
}
