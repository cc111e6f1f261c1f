import { useWords } from '../language.ts'

/** Where a form of somebody else is sent; plain HTML. */
export function ImportForm({ roles }: { roles: readonly string[] }) {
  const { exchange, design } = useWords()
  const names = design.roles as Readonly<Record<string, string>>
  const kinds = design.kindsOfSurvey as Readonly<Record<string, string>>
  return (
    <form method="post" encType="multipart/form-data" className="card design-make">
      <div>
        <label htmlFor="bestand">{exchange.file}</label>
        <p id="bestand-uitleg" className="soft small">
          {exchange.accepted}
        </p>
        <input
          id="bestand"
          name="bestand"
          type="file"
          accept=".json,.csv,.xlsx"
          aria-describedby="bestand-uitleg"
          required
        />
      </div>
      <div>
        <label htmlFor="title">{exchange.title}</label>
        <p id="title-uitleg" className="soft small">
          {exchange.titleHint}
        </p>
        <input
          id="title"
          name="title"
          type="text"
          maxLength={120}
          aria-describedby="title-uitleg"
        />
      </div>
      <div>
        <label htmlFor="role">{exchange.role}</label>
        <select id="role" name="role">
          {roles.map((role) => (
            <option key={role} value={role}>
              {names[role]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="kind">{exchange.kind}</label>
        <select id="kind" name="kind">
          {Object.entries(kinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button className="button button-main" type="submit">
        {exchange.read}
      </button>
    </form>
  )
}
