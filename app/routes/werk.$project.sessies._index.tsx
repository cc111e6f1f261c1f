import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { MOST_CARDS, MOST_TABLES } from '#analysis/sense/board.ts'
import { EXERCISES, LAND_ENDS } from '#analysis/sense/exercises.ts'
import { ChosenStories } from '#app/components/insights/chosen-stories.tsx'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { useWords } from '#app/components/language.ts'
import { MoreCards } from '#app/components/sense/more-cards.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadClaim } from '#app/services/insights.server.ts'
import { loadSessions, startSession } from '#app/services/sense.server.ts'
import { countForTable, loadExtras } from '#app/services/sense-cards.server.ts'
import { loadVariables } from '#app/services/story-columns.server.ts'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: insightStyles }]

/** Steps that have a time, and how many minutes they have when nobody says otherwise. */
const TIMED = { read: 15, sort: 20, vote: 10 } as const
const STEPS = ['read', 'sort', 'vote'] as const
const EXERCISE_MINUTES = 15
const LONGEST = 240

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const { projectId } = member
  const { searchParams } = new URL(request.url)
  const filter = parseFilter(searchParams)
  const insightId = searchParams.get('inzicht') ?? ''
  const search = filterToSearch(filter)
  const [sessions, codebook, variables, about, counts, extras] = await Promise.all([
    loadSessions(app, projectId),
    loadCodebook(app, projectId),
    loadVariables(app, projectId),
    loadClaim(app, projectId, insightId),
    countForTable(app, projectId, { search, insightId }),
    loadExtras(app, projectId),
  ])
  return { about, counts, extras, sessions, filter, variables, names: themeNames(codebook) }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const name = String(form.get('name') ?? '')
  const url = new URL(request.url)
  const exercises = EXERCISES.filter((exercise) => form.get(`with-${exercise}`) !== null)
  const number = (field: string, otherwise: number) => {
    const typed = Number(form.get(field))
    return Number.isInteger(typed) && typed > 0 && typed <= LONGEST ? typed : otherwise
  }
  const extras = {
    withPassages: form.get('with-passages') !== null,
    insights: form.getAll('insight').map(String),
    remarkable: form.getAll('pattern').map(String),
    patterns: String(form.get('patterns') ?? ''),
  }
  const started = await startSession(app, member, {
    name,
    search: url.search,
    insightId: url.searchParams.get('inzicht') ?? undefined,
    cards: number('cards', form.get('cards') === '0' ? 0 : 12),
    minutes: {
      ...Object.fromEntries(STEPS.map((step) => [step, number(step, TIMED[step])])),
      ...Object.fromEntries(exercises.map((exercise) => [exercise, EXERCISE_MINUTES])),
    },
    exercises,
    tables: number('tables', 1),
    extras: { ...extras, patterns: [...extras.remarkable, extras.patterns].join('\n') },
    ends: Object.fromEntries(LAND_ENDS.map((end) => [end, String(form.get(end) ?? '')])),
  })
  if (!started.ok) {
    const { code } = started.problem
    const typed = Object.fromEntries([...form].map(([field, value]) => [field, String(value)]))
    return data({ problem: code, typed, extras }, { status: STATUS[code] })
  }
  return redirect(`/werk/${member.projectSlug}/sessies/${started.value}`)
}

export default function Sessions() {
  const { about, counts, extras, sessions, filter, variables, names } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { sense: say, staff } = useWords()
  const typed = refused?.typed
  return (
    <>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <SavedNote problem={refused?.problem} />
      <section className="card">
        <h2>{say.newTitle}</h2>
        {about ? (
          <p>
            {say.about}: <Link to={`../inzichten/${about.id}`}>{about.claim}</Link>
            <br />
            {say.aboutText}
          </p>
        ) : (
          <ChosenStories filter={filter} names={names} variables={variables} />
        )}
        <p>{say.forTable(counts.ready, counts.others)}</p>
        <Form
          method="post"
          action={about ? `?inzicht=${about.id}` : filterToSearch(filter) || '?'}
          className="stack-form"
        >
          <p className="field">
            <label htmlFor="name">{say.name}</label>
            <input
              id="name"
              name="name"
              type="text"
              maxLength={120}
              required
              aria-describedby="name-hint"
              defaultValue={typed?.name ?? about?.claim.slice(0, 120)}
            />
            <span id="name-hint" className="soft small">
              {say.nameHint}
            </span>
          </p>
          <p className="field">
            <label htmlFor="cards">{say.cards}</label>
            <input
              id="cards"
              name="cards"
              type="number"
              min={0}
              max={MOST_CARDS}
              defaultValue={typed?.cards ?? 12}
              aria-describedby="cards-hint"
            />
            <span id="cards-hint" className="soft small">
              {say.onlyShared}
            </span>
          </p>
          <p className="field">
            <label htmlFor="tables">{say.tables}</label>
            <input
              id="tables"
              name="tables"
              type="number"
              min={1}
              max={MOST_TABLES}
              defaultValue={typed?.tables ?? 1}
              aria-describedby="tables-hint"
            />
            <span id="tables-hint" className="soft small">
              {say.tablesHint}
            </span>
          </p>
          {STEPS.map((step) => (
            <p key={step} className="field">
              <label htmlFor={step}>{say.minutes(step)}</label>
              <input
                id={step}
                name={step}
                type="number"
                min={1}
                max={LONGEST}
                defaultValue={typed?.[step] ?? TIMED[step]}
              />
            </p>
          ))}
          <MoreCards
            isAbout={about !== undefined}
            extras={extras}
            names={names}
            variables={variables}
            typed={refused?.extras}
          />
          <fieldset className="field">
            <legend>{say.exercises}</legend>
            {EXERCISES.map((exercise) => (
              <label key={exercise} className="check">
                <input
                  type="checkbox"
                  name={`with-${exercise}`}
                  defaultChecked={typed?.[`with-${exercise}`] !== undefined}
                />
                <span>
                  {{ land: say.withLand, time: say.withTime, view: say.withView }[exercise]}
                </span>
              </label>
            ))}
          </fieldset>
          <details>
            <summary>{say.endsTitle}</summary>
            <p className="soft small">{say.endsHint}</p>
            {LAND_ENDS.map((end) => (
              <p key={end} className="field">
                <label htmlFor={end}>{say.endNames[end]}</label>
                <input
                  id={end}
                  name={end}
                  type="text"
                  maxLength={40}
                  placeholder={say.ends[end]}
                  defaultValue={typed?.[end]}
                  autoComplete="off"
                />
              </p>
            ))}
          </details>
          <p>
            <button className="button button-main" type="submit">
              {say.start}
            </button>
          </p>
        </Form>
      </section>
      {sessions.length === 0 && <p>{say.none}</p>}
      <ul className="plain-list">
        {sessions.map(({ id, name, madeOn, isClosed }) => (
          <li key={id} className="card">
            <h2>
              <Link to={id}>{name}</Link>
            </h2>
            <p className="soft small">
              {staff.day(madeOn)} · {isClosed ? say.closed : say.open}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
