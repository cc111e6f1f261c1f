import { useWords } from '../language.ts'

/** Where a story can be spoken. Hidden until a script finds that this browser can record; its words travel in the page. */
export function SpeakPlace() {
  const { voice } = useWords()
  const { title, intro, promise, open } = voice.speak
  return (
    <section
      className="speak"
      hidden
      data-speak-place
      data-words={JSON.stringify(voice.speak)}
      aria-labelledby="inspreken"
    >
      <h2 id="inspreken">{title}</h2>
      <p>{intro}</p>
      <p className="small soft">{promise}</p>
      <button type="button" className="button" data-speak-open>
        {open}
      </button>
    </section>
  )
}
