import { Form } from '@remix-run/react'
import type { TaskState } from '#analysis/insights/pilot-work.ts'
import type { PilotTask } from '#app/services/pilot-work.server.ts'
import { useWords } from '../language.ts'
import { TaskFields } from './task-fields.tsx'
import { type RefusedWork, WorkNote } from './work-note.tsx'

const ORGANISATIONS = 'organisations'

/** The tasks of a pilot, those that are open first; with `organisations` they can be ticked, changed and added. */
export function PilotTasks({
  tasks,
  organisations,
  refused,
  isSaved,
}: {
  tasks: readonly PilotTask[]
  /** Whom to choose from; undefined for who may only read. */
  organisations: readonly string[] | undefined
  refused: RefusedWork | undefined
  isSaved: boolean
}) {
  const { pilotWork: say } = useWords()
  const open = tasks.filter(({ state }) => state === 'open')
  const closed = tasks.filter(({ state }) => state !== 'open')
  const ofNew = refused && !tasks.some(({ id }) => id === refused.typed.task) ? refused : undefined
  const typed = ofNew?.typed.intent === 'task-add' ? ofNew.typed : undefined
  const list = (some: readonly PilotTask[]) => (
    <ul className="work-list">
      {some.map((task) => (
        <Task
          key={task.id}
          task={task}
          mayChange={organisations !== undefined}
          refused={refused?.typed.task === task.id ? refused : undefined}
        />
      ))}
    </ul>
  )
  return (
    <section id="taken" className="card work" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{say.tasks}</h2>
      <p className="measure">{say.tasksIntro}</p>
      <WorkNote
        problem={ofNew?.problem}
        saved={isSaved ? say.savedTasks : undefined}
        news={refused ?? tasks}
      />
      {tasks.length === 0 && <p className="soft">{say.noTasks}</p>}
      {open.length > 0 && list(open)}
      {closed.length > 0 && (
        <details className="unfold" open={closed.some(({ id }) => id === refused?.typed.task)}>
          <summary>{say.closed(closed.length)}</summary>
          {list(closed)}
        </details>
      )}
      {organisations && (
        <>
          <datalist id={ORGANISATIONS}>
            {organisations.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <details className="unfold" open={typed !== undefined}>
            <summary>{say.newTask}</summary>
            <Form key={tasks.length} method="post" action="#taken" className="stack-form">
              <TaskFields list={ORGANISATIONS} task={typed} />
              <p>
                <button className="button button-main" type="submit" name="intent" value="task-add">
                  {say.add}
                </button>
              </p>
            </Form>
          </details>
        </>
      )}
    </section>
  )
}

/** What can become of a task in each state. */
const NEXT: Readonly<Record<TaskState, readonly TaskState[]>> = {
  open: ['done', 'dropped'],
  done: ['open'],
  dropped: ['open'],
}

function Task({
  task,
  mayChange,
  refused,
}: {
  task: PilotTask
  mayChange: boolean
  refused: RefusedWork | undefined
}) {
  const { pilotWork: say, staff } = useWords()
  const { id, what, who, dueOn, state, revision, isOverdue, changedOn, changedBy } = task
  const at = `taak-${id}`
  const typed = refused?.typed.intent === 'task-save' ? refused.typed : undefined
  const hidden = (
    <>
      <input type="hidden" name="task" value={id} />
      <input type="hidden" name="revision" value={revision} />
    </>
  )
  return (
    <li id={at}>
      <p className="work-what">
        <strong>{what}</strong> {isOverdue && <span className="tag tag-danger">{say.overdue}</span>}
        {state !== 'open' && <span className="tag">{say.states[state]}</span>}
      </p>
      <p className="soft small">
        {[
          say.by(who || say.nobody),
          dueOn && say.before(staff.day(dueOn)),
          say.changed(staff.day(changedOn), changedBy),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {refused && <WorkNote problem={refused.problem} news={refused} />}
      {mayChange && (
        <>
          <Form method="post" action={`#${at}`} className="row">
            {hidden}
            {NEXT[state].map((next) => (
              <button
                key={next}
                className="button button-small"
                type="submit"
                name="intent"
                value={`task-${next}`}
                aria-label={say.ofTask(say.mark[next], what)}
              >
                {say.mark[next]}
              </button>
            ))}
          </Form>
          <details className="unfold" open={typed !== undefined}>
            <summary aria-label={say.ofTask(say.changeTask, what)}>{say.changeTask}</summary>
            <Form key={revision} method="post" action={`#${at}`} className="stack-form">
              {hidden}
              <TaskFields list={ORGANISATIONS} task={typed ?? { what, who, dueOn: dueOn ?? '' }} />
              <p>
                <button className="button" type="submit" name="intent" value="task-save">
                  {say.save}
                </button>
              </p>
            </Form>
          </details>
        </>
      )}
    </li>
  )
}
