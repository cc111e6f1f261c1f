import { Form, Link } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import type { ProblemCode } from '#app/words/problems.ts'

/** Publishes the draft as it is saved now, when there is nothing to compare it with; shows what changes when there is. */
export function PublishForm({
  revision,
  published,
  mayPublish,
  answer,
  publicPath,
}: {
  revision: number
  published: number | undefined
  mayPublish: boolean
  answer: { readonly published: number } | { readonly problem: ProblemCode } | undefined
  publicPath: string
}) {
  const { design, problems, publishing } = useWords()
  const { publish } = design
  return (
    <section>
      <h2>{publish.title}</h2>
      <p>
        {published === undefined ? publish.first : publish.next(published)} {publish.text}
      </p>
      {answer && 'published' in answer && (
        <div className="note" role="status">
          <p>
            {publish.done(answer.published)} <a href={publicPath}>{publish.see}</a>
          </p>
          <p>{publish.help}</p>
        </div>
      )}
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      <p>
        <Link className="button" to="publiceren" reloadDocument>
          {publishing.link}
        </Link>
      </p>
      {published === undefined && (
        <Form method="post">
          <input type="hidden" name="revision" value={revision} />
          <button className="button button-main" type="submit" disabled={!mayPublish}>
            {publish.button}
          </button>
        </Form>
      )}
      {!mayPublish && <p className="small soft">{publish.wait}</p>}
    </section>
  )
}
