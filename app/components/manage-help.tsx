import { Form } from '@remix-run/react'
import type { CheckState } from '#app/words/help-checks.ts'
import type { HelpLine } from '#app/words/help-lines.ts'
import type { HelpPlace, TypedPlace } from '#app/words/help-places.ts'
import { useWords } from './language.ts'

type CheckedLine = HelpLine & {
  readonly state: CheckState
  readonly checkedOn: string | undefined
  readonly by: string | undefined
}

/** Every help line with where its number comes from, whether somebody looked, and the button to say so. */
export function ManageHelpLines({ lines }: { lines: readonly CheckedLine[] }) {
  const { manage, help } = useWords()
  return (
    <section className="card" id="hulplijnen">
      <h2>{manage.linesTitle}</h2>
      <p>{manage.linesText}</p>
      <ul className="marks">
        {lines.map((line) => (
          <li key={line.key}>
            <span>
              <strong>
                {line.name} {line.phone !== line.name && line.phone}
              </strong>{' '}
              <span className="soft small">{help.lines[line.key]}</span>
              <br />
              <a className="small" href={line.source} rel="noreferrer">
                {manage.lineSource(line.sourceDate)}: {line.source}
              </a>
            </span>
            <span className={line.state === 'checked' ? 'tag tag-helped' : 'tag tag-danger'}>
              {manage.lineStates[line.state]}
            </span>
            {line.isSafety && <span className="tag">{manage.lineSafety}</span>}
            {line.checkedOn && line.state !== 'unchecked' && (
              <span className="soft small">
                {manage.lineChecked(line.checkedOn, line.by ?? manage.somebody)}
              </span>
            )}
            <Form method="post">
              <input type="hidden" name="line" value={line.key} />
              <button
                className="button button-small"
                type="submit"
                name="intent"
                value="check-line"
              >
                {manage.lineCheck(line.name)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The places near tellers, with a form to add one. `typed` is what was refused, to be made right. */
export function ManagePlaces({
  places,
  typed,
}: {
  places: readonly HelpPlace[]
  typed: TypedPlace | undefined
}) {
  const { manage } = useWords()
  const fields = [
    ['name', manage.placeName],
    ['whatFor', manage.placeWhatFor],
    ['phone', manage.placePhone],
    ['site', manage.placeSite],
    ['municipality', manage.placeMunicipality],
  ] as const
  return (
    <section className="card" id="plekken">
      <h2>{manage.placesTitle}</h2>
      <p>{manage.placesText}</p>
      <ul className="marks">
        {places.map((place) => (
          <li key={place.id}>
            <span>
              <strong>{place.name}</strong> ({place.municipality}){' '}
              <span className="soft small">
                {[place.whatFor, place.phone, place.site].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Form method="post">
              <input type="hidden" name="place" value={place.id} />
              <button
                className="button button-small"
                type="submit"
                name="intent"
                value="remove-place"
              >
                {manage.placeRemove(place.name)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      {/* After a place was added or taken away the fields are fresh. */}
      <Form method="post" key={places.length} className="grid-2">
        {fields.map(([name, label]) => (
          <label key={name}>
            {label}
            <input type="text" name={name} defaultValue={typed?.[name]} autoComplete="off" />
          </label>
        ))}
        <div>
          <button className="button button-main" type="submit" name="intent" value="add-place">
            {manage.placeAdd}
          </button>
        </div>
      </Form>
    </section>
  )
}
