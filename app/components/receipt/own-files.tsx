import { useWords } from '../language.ts'

/** Everything about the story as a file; the browser saves it, no script comes in between. */
export function OwnFiles({ at, typedCode }: { at: string; typedCode: string }) {
  const { receipt } = useWords()
  const { file: say } = receipt
  return (
    <section className="card" aria-labelledby="file">
      <h2 id="file">{say.title}</h2>
      <p>{say.text}</p>
      <form method="post" action={at} autoComplete="off" className="row" data-plain="">
        <input type="hidden" name="code" value={typedCode} />
        <button className="button" name="format" value="html" type="submit">
          {say.html}
        </button>
        <button className="button" name="format" value="json" type="submit">
          {say.json}
        </button>
      </form>
    </section>
  )
}
