import { Form } from '@remix-run/react'
import type { PassageRow } from '#app/services/insights.server.ts'
import { useWords } from '../language.ts'
import { PassageWords } from './passage-words.tsx'

/** The passages that an insight cites, those that say otherwise among them. */
export function PassageList({ passages }: { passages: readonly PassageRow[] }) {
  const { insights: say } = useWords()
  return (
    <section className="card" aria-labelledby="passages">
      <h2 id="passages">{say.passages}</h2>
      {passages.length === 0 && <p>{say.noPassages}</p>}
      <ul className="plain-list">
        {passages.map((passage) => (
          <li key={`${passage.storyId}${passage.start}`} className="passage">
            <PassageWords passage={passage} />
            <Form method="post" preventScrollReset>
              <input type="hidden" name="story" value={passage.storyId} />
              <input type="hidden" name="start" value={passage.start} />
              <button className="button button-small" type="submit" name="intent" value="uncite">
                {say.uncite}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
