import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWords } from '../language.ts'

/** Puts a story on the reading list of the team. With scripts the page stays as it is; without, the list comes. */
export function ListButton({
  storyId,
  name,
  isListed,
  at,
}: {
  storyId: string
  /** How the story is called, for who hears many of these buttons. */
  name: string
  isListed: boolean
  /** The address of the workroom. */
  at: string
}) {
  const { readingList: say } = useWords()
  const { Form, data } = useFetcher<{ readonly isDone: boolean }>()
  const link = useRef<HTMLAnchorElement>(null)
  // The button that was pressed is gone: who works by keyboard goes on at what took its place, and hears it.
  useEffect(() => {
    if (data?.isDone) link.current?.focus()
  }, [data])
  return isListed || data?.isDone ? (
    <Link ref={link} to={`${at}/leeslijst`}>
      {say.isOn}
    </Link>
  ) : (
    <Form method="post" action={`${at}/leeslijst`} className="inline-form">
      <input type="hidden" name="story" value={storyId} />
      <button
        className="button button-small"
        type="submit"
        name="intent"
        value="put"
        aria-label={say.putNamed(name)}
      >
        {say.put}
      </button>
    </Form>
  )
}
