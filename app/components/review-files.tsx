import { Form } from '@remix-run/react'
import type { ReviewFiles as Files } from '#app/services/recordings.server.ts'
import { useWords } from './language.ts'

type Props = {
  readonly files: Files
  /** The address of the story on the review screen. */
  readonly address: string
  readonly revision: number
  /** The text of the story as it stands. */
  readonly text: string
  readonly isSaved: boolean
}

/** What came with a story besides words: a recording to listen to and write down, a drawing to look at. */
export function ReviewFiles({ files, address, revision, text, isSaved }: Props) {
  const { listening: say } = useWords()
  const { recording, hasDrawing } = files
  return (
    <>
      {recording && (
        <section className="card listening" aria-labelledby="ingesproken">
          <h2 id="ingesproken">{say.audioTitle}</h2>
          {!recording.isTranscribed && (
            <p className="note note-warm">
              <strong>{say.waits}</strong>
            </p>
          )}
          <p>
            {say.audioText} {say.audioGoes}
          </p>
          {/* biome-ignore lint/a11y/useMediaCaption: writing down what it says is what this screen is for */}
          <audio
            controls
            controlsList="nodownload"
            preload="none"
            src={`${address}/opname`}
            aria-label={say.player}
          />
          <Form method="post" key={revision} preventScrollReset>
            <input type="hidden" name="revision" value={revision} />
            <label className="question-title" htmlFor="uitgetypt">
              {say.transcript}
            </label>
            <p className="question-hint" id="uitgetypt-uitleg">
              {say.transcriptHint}
            </p>
            <textarea
              id="uitgetypt"
              name="text"
              rows={10}
              defaultValue={text}
              dir="auto"
              autoComplete="off"
              aria-describedby="uitgetypt-uitleg"
            />
            <button className="button button-main" name="intent" value="transcribe" type="submit">
              {say.save}
            </button>
          </Form>
          <p className="mark-saved" role="status">
            {isSaved && say.saved}
          </p>
        </section>
      )}
      {hasDrawing && (
        <section className="card listening" aria-labelledby="tekening">
          <h2 id="tekening">{say.drawingTitle}</h2>
          <p>{say.drawingText}</p>
          <details>
            <summary>{say.drawingOpen}</summary>
            <img src={`${address}/tekening`} alt={say.drawingAlt} loading="lazy" />
          </details>
        </section>
      )}
    </>
  )
}
