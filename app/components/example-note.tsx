import { useWords } from './language.ts'

/** Says on every page of an example project that its stories are made up. */
export function ExampleNote() {
  const words = useWords()
  return (
    <p className="note note-warm">
      <span className="example-badge">{words.example}</span> {words.exampleNote}
    </p>
  )
}
