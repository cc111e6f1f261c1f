import { useWords } from './language.ts'

/** What leaving fast does and does not do, and how to look more safely. Honest before it is reassuring. */
export function SafeLooking({ heading: Heading }: { heading: 'h2' | 'h3' }) {
  const { look } = useWords().safe
  return (
    <>
      <Heading>{look.exitTitle}</Heading>
      <p>{look.exit}</p>
      <noscript>
        <p>{look.plain}</p>
      </noscript>
      <Heading>{look.historyTitle}</Heading>
      <ul>
        {look.history.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Heading>{look.saferTitle}</Heading>
      <ul>
        {look.safer.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
