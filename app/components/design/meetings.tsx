import { useWords } from '#app/components/language.ts'
import type { Edit } from '#surveys/design/edits.ts'
import { textIn } from '#surveys/design/set.ts'
import type { DraftStore, Meeting } from './draft-store.ts'

/** Where two leads wanted different things: both, with the names, and a choice. Nothing goes until it is made. */
export function Meetings({ meetings, store }: { meetings: readonly Meeting[]; store: DraftStore }) {
  const { design } = useWords()
  const { meet } = design
  if (meetings.length === 0) return null
  return (
    <section className="note note-warm" role="alert">
      <h2>{meet.title}</h2>
      {meetings.map((meeting) => {
        const { code, by, theirs } = meeting.met
        const name = by || meet.somebody
        return (
          <div key={meeting.key} className="design-meeting">
            <p>{meet.texts[code](name)}</p>
            <dl>
              <dt>{meet.mine}</dt>
              <dd>
                <Wanted edit={meeting.met.mine} />
              </dd>
              <dt>{meet.theirs(name)}</dt>
              <dd>
                <Wanted edit={theirs} />
              </dd>
            </dl>
            <div className="row">
              <button
                type="button"
                className="button button-small"
                onClick={() => void store.choose(meeting, 'mine')}
              >
                {meeting.met.back ? meet.putBack : meet.keepMine}
              </button>
              <button
                type="button"
                className="button button-small"
                onClick={() => void store.choose(meeting, 'theirs')}
              >
                {meet.keepTheirs(name)}
              </button>
            </div>
          </div>
        )
      })}
    </section>
  )
}

/** What an edit wants, as text: the words themselves where it is about words. */
function Wanted({ edit }: { edit: Edit }) {
  const { design } = useWords()
  const { meet } = design
  switch (edit.do) {
    case 'text':
      return <q>{edit.text || meet.nothing}</q>
    case 'set':
      return <q>{sayValue(edit.value) || meet.nothing}</q>
    case 'rename':
      return <q>{edit.to}</q>
    case 'add-question':
      return <q>{textIn(edit.question.title, 'default') || edit.question.name}</q>
    case 'remove-question':
    case 'remove-page':
    case 'remove-entry':
      return <>{meet.removed}</>
    case 'all':
      return <>{edit.edits.length === 0 ? meet.nothing : meet.moved}</>
    default:
      return <>{meet.moved}</>
  }
}

function sayValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
