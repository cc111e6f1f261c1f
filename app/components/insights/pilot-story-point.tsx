import { Form, Link } from '@remix-run/react'
import { useId } from 'react'
import type { loadPilotPoint, PilotPoint } from '#app/services/pilot-story-point.server.ts'
import { useWords } from '../language.ts'
import { usePointName } from '../spread/point-name.ts'
import { type RefusedWork, WorkNote } from './work-note.tsx'

type NamedPoint = NonNullable<Awaited<ReturnType<typeof loadPilotPoint>>>

/** Where new stories of a pilot come in: its address, how many came since the start, and the form that chooses it. */
export function PilotStoryPoint({
  point,
  came,
  usable,
  designAt,
  refused,
  isSaved,
}: {
  point: NamedPoint | undefined
  /** Released stories since the day the pilot began to run; undefined before that, and for who sees no exact numbers. */
  came: { readonly count: number; readonly since: string } | undefined
  /** The story points to choose from; undefined for who may only read. */
  usable: readonly PilotPoint[] | undefined
  /** The page on which a survey with a story point is made; undefined for who may not. */
  designAt: string | undefined
  refused: RefusedWork | undefined
  isSaved: boolean
}) {
  const { pilotWork: say, staff } = useWords()
  const nameOf = usePointName()
  const id = useId()
  const isChosenGone = point && usable && !usable.some((one) => one.id === point.id)
  return (
    <section id="vertelpunt" className="card work" aria-labelledby="point-title">
      <h2 id="point-title">{say.point}</h2>
      <WorkNote
        problem={refused?.problem}
        saved={isSaved ? say.savedPoint : undefined}
        news={refused ?? point}
      />
      {point ? (
        <>
          <p>
            <strong>{nameOf(point)}</strong>
            <br />
            {point.isOpen ? say.pointOpen : say.pointClosed} {say.pointIntro}
          </p>
          <p>
            {point.address ? (
              <>
                {say.pointLink}:{' '}
                <a className="long-address" href={point.address}>
                  {point.address}
                </a>
              </>
            ) : (
              say.pointNoAddress
            )}
          </p>
          {usable && (
            <p>
              {came ? say.pointStories(came.count, staff.day(came.since)) : say.pointNotRunning}
            </p>
          )}
        </>
      ) : (
        <p className="soft">{say.noPoint}</p>
      )}
      {usable && (
        <Form key={point?.id} method="post" action="#vertelpunt" className="stack-form">
          <p className="field">
            <label htmlFor={`${id}point`}>{say.choosePoint}</label>
            <select id={`${id}point`} name="point" defaultValue={point?.id ?? ''}>
              <option value="">{say.none}</option>
              {(isChosenGone ? [point, ...usable] : usable).map((one) => (
                <option key={one.id} value={one.id}>
                  {say.named(nameOf(one), one.slug)}
                </option>
              ))}
            </select>
          </p>
          <p className="row">
            <button className="button" type="submit" name="intent" value="point">
              {say.keepPoint}
            </button>
            {designAt && <Link to={designAt}>{say.makePoint}</Link>}
          </p>
        </Form>
      )}
    </section>
  )
}
