import type { OwnStoryView } from '#app/services/own-story-view.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayHistory } from '#app/words/say-history.ts'
import { ToldLink } from '../insights/told-link.tsx'
import { useLocale, useWords } from '../language.ts'

/** Where the story is now, what happened with it day by day, and where all can read what came of the stories. */
export function StoryWay({ own, toldAt }: { own: OwnStoryView; toldAt: string }) {
  const { receipt: say, code } = useWords()
  const isNeeds = own.kind === 'needs'
  const day = dayIn(useLocale())
  return (
    <>
      <div className="note" role="status">
        <p>
          <strong>{(isNeeds ? code.needsState : code.state)[own.state]}</strong>
        </p>
        <p>{code.toldOn(day(own.submittedOn))}</p>
      </div>
      {own.steps.length > 0 && (
        <section aria-labelledby="way">
          <h2 id="way">{isNeeds ? say.needsStepsTitle : say.stepsTitle}</h2>
          <ol className="way">
            {own.steps.map(({ step, isDone, isNow }) => (
              <li
                key={step}
                className={isDone ? 'done' : undefined}
                aria-current={isNow ? 'step' : undefined}
              >
                {say.steps[step]}
                {isNow && <span className="way-now"> ({say.now})</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="history">
        <h2 id="history">{say.historyTitle}</h2>
        <ul className="history">
          {own.history.map((line) => (
            <li key={`${line.day} ${line.kind} ${line.release ?? line.title ?? ''}`}>
              <time dateTime={line.day}>{day(line.day)}</time>{' '}
              <span>{sayHistory(say, own.kind, line)}</span>
            </li>
          ))}
        </ul>
        {own.history.some(({ title }) => title) && (
          <p>
            <ToldLink href={toldAt} />
          </p>
        )}
      </section>
    </>
  )
}
