import { Form } from '@remix-run/react'
import type { StoryMessage } from '#app/services/deidentification.server.ts'
import { useWords } from '../language.ts'

type Written = 'note' | 'to-teller'

type Props = {
  readonly messages: readonly StoryMessage[]
  /** What was just stored. */
  readonly written: Written | undefined
}

/** Notes between readers, and the mailbox of the teller's code, each folded until there is something in it. */
export function Messages({ messages, written }: Props) {
  const { desk: say } = useWords()
  const notes = messages.filter(({ kind }) => kind === 'note')
  const mail = messages.filter(({ kind }) => kind !== 'note')
  return (
    <section className="card" aria-label={say.mailTitle(0)}>
      <details className="unfold" open={mail.length > 0}>
        <summary>{say.mailTitle(mail.length)}</summary>
        <MessageList messages={mail} />
        {mail.some(({ isUnread }) => isUnread) && (
          <Form method="post" preventScrollReset>
            <button className="button button-main" name="intent" value="answer-read" type="submit">
              {say.readAnswer}
            </button>
          </Form>
        )}
        <WriteForm
          key={`mail ${mail.length}`}
          kind="to-teller"
          label={say.mailLabel}
          hint={`${say.mailHint} ${say.mailSafe}`}
          button={say.mailButton}
        />
      </details>
      <details className="unfold" open={notes.length > 0}>
        <summary>{say.notesTitle(notes.length)}</summary>
        <MessageList messages={notes} />
        <WriteForm
          key={`notes ${notes.length}`}
          kind="note"
          label={say.noteLabel}
          hint={say.notesHint}
          button={say.noteButton}
        />
      </details>
      <p className="mark-saved" role="status">
        {written && say.written[written]}
      </p>
    </section>
  )
}

function MessageList({ messages }: Pick<Props, 'messages'>) {
  const { desk: say, staff } = useWords()
  return (
    <ul className="plain-list messages">
      {messages.map(({ kind, number, text, writer, writtenOn, isUnread }) => (
        <li key={`${kind} ${number}`}>
          <p className="small soft">
            {say.from(
              kind === 'from-teller' ? say.teller : (writer ?? say.unknown),
              staff.day(writtenOn),
            )}{' '}
            {isUnread && <span className="tag tag-danger">{say.unread}</span>}
          </p>
          <p className="message-text" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ul>
  )
}

type WriteProps = {
  readonly kind: Written
  readonly label: string
  readonly hint: string
  readonly button: string
}

function WriteForm({ kind, label, hint, button }: WriteProps) {
  const hintId = `${kind}-hint`
  return (
    <Form method="post" preventScrollReset autoComplete="off">
      <label className="message-label" htmlFor={kind}>
        {label}
      </label>
      <p className="small soft" id={hintId}>
        {hint}
      </p>
      <textarea
        id={kind}
        name="text"
        rows={3}
        maxLength={2000}
        aria-describedby={hintId}
        dir="auto"
        required
      />
      <button className="button" name="intent" value={kind} type="submit">
        {button}
      </button>
    </Form>
  )
}
