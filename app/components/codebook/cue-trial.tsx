import type { CueTrial as TriedCue } from '#analysis/coding/codebook-cues.ts'
import type { BadCue, Trial } from '#app/services/codebook-form.server.ts'
import { useWords } from '../language.ts'

/** What changed cues find in a sample of stories, with sentences to see whether that is right. */
export function CueTrial({ trial, badCues }: { trial: Trial; badCues: readonly BadCue[] }) {
  const { codebook: say } = useWords()
  const isNothing = trial.added.length + trial.removed.length + badCues.length === 0
  return (
    <section className="cue-trial" aria-labelledby="trial-title">
      <h3 id="trial-title">{say.trial.title}</h3>
      <p className="soft small">
        {trial.sample === 0 ? say.trial.noStories : say.trial.sample(trial.sample)}{' '}
        {say.trial.logged}
      </p>
      {isNothing && <p>{say.trial.none}</p>}
      <ul className="plain-list">
        {badCues.map((cue) => (
          <li key={`${cue.owner} ${cue.line}`} className="cue-bad">
            <code>{cue.line}</code> {say.cueProblems[cue.problem]}
          </li>
        ))}
        {trial.added.map((cue) => (
          <li key={`${cue.owner} ${cue.line}`}>
            <Tried cue={cue} />
          </li>
        ))}
        {trial.removed.map((cue) => (
          <li key={`- ${cue.owner} ${cue.line}`}>
            <del>
              <code>{cue.line}</code>
            </del>{' '}
            {say.trial.lost(cue.sentences)}
          </li>
        ))}
      </ul>
      {trial.left > 0 && <p className="soft small">{say.trial.left(trial.left)}</p>}
    </section>
  )
}

function Tried({ cue }: { cue: TriedCue }) {
  const { codebook: say } = useWords()
  return (
    <>
      <p>
        <code>{cue.line}</code> <span className="soft small">{say.theme.owners[cue.owner]}</span>
        <br />
        <strong>{say.trial.found(cue.sentences, cue.stories)}</strong>
      </p>
      {cue.examples.map(({ storyId, sentence, start, end }) => (
        <blockquote key={`${storyId} ${start} ${sentence}`} className="cue-sentence">
          {sentence.slice(0, start)}
          <mark className="evidence-on">{sentence.slice(start, end)}</mark>
          {sentence.slice(end)}
        </blockquote>
      ))}
    </>
  )
}
