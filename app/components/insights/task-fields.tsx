import { useId } from 'react'
import { LONGEST } from '#analysis/insights/pilot-work.ts'
import { useWords } from '../language.ts'

/** What can be typed about a task; `list` names the organisations to choose from. */
export function TaskFields({
  list,
  task,
}: {
  list: string
  task: Readonly<Record<string, string>> | undefined
}) {
  const { pilotWork: say } = useWords()
  const id = useId()
  return (
    <>
      <p className="field">
        <label htmlFor={`${id}what`}>{say.what}</label>
        <input
          id={`${id}what`}
          name="what"
          type="text"
          maxLength={LONGEST.what}
          required
          defaultValue={task?.what}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}who`}>{say.who}</label>
        <input
          id={`${id}who`}
          name="who"
          type="text"
          maxLength={LONGEST.who}
          list={list}
          autoComplete="off"
          aria-describedby={`${id}hint`}
          defaultValue={task?.who}
        />
        <span id={`${id}hint`} className="soft small">
          {say.whoHint}
        </span>
      </p>
      <p className="field">
        <label htmlFor={`${id}due`}>{say.dueOn}</label>
        <input id={`${id}due`} name="dueOn" type="date" defaultValue={task?.dueOn} />
      </p>
    </>
  )
}
