import { Form, Link, useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Answered, CodingScreen } from '#app/services/coding-screen.server.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { useLetterKeys } from '../review/use-finds.ts'
import { TellerThemes } from '../teller-themes.tsx'
import { useThemeName } from '../theme-name.ts'
import { CodeForm } from './code-form.tsx'
import { CodedText, cardId } from './coded-text.tsx'
import { CodingBar } from './coding-bar.tsx'
import { numbered } from './passages.ts'
import { ThemeCard } from './theme-card.tsx'
import { useCodingKeys } from './use-coding-keys.ts'
import { useNews } from './use-news.ts'
import { useSelection } from './use-selection.ts'

/** One story to code: its text with passages, and beside it its themes with all that can be done with them. */
export function CodingDesk({ screen }: { screen: CodingScreen }) {
  const { coder: say, coding: words, staff, workroom, example, trace } = useWords()
  const nameOf = useThemeName(screen.names)
  const locale = useStaffLocale()
  const themes = screen.themes.map(({ group, ...theme }) => ({
    ...theme,
    name: nameOf(theme.code),
    group: group[locale],
  }))
  const codings = useMemo(() => numbered(screen.codings), [screen.codings])
  const [at, setAt] = useState<string>()
  const [selected, clear] = useSelection(screen.text)
  const [hasLetters, setLetters] = useLetterKeys()
  const news = useNews(screen.newsAt, screen.lastAct)
  const place = codings.findIndex(({ id }) => id === at)
  const now = codings[place]
  const goTo = useCallback((id: string | undefined) => {
    if (!id) return
    setAt(id)
    const card = document.getElementById(cardId(id))
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  }, [])
  const go = useMemo(
    () => ({
      step: (by: 1 | -1) => {
        const first = by > 0 ? 0 : codings.length - 1
        const next = place < 0 ? first : Math.min(Math.max(place + by, 0), codings.length - 1)
        goTo(codings[next]?.id)
      },
      onward: () => {
        const later = [...codings.slice(place + 1), ...codings.slice(0, place)]
        goTo(later.find(({ state }) => state === 'suggested')?.id)
      },
    }),
    [codings, place, goTo],
  )
  useCodingKeys(at, hasLetters, go)
  useFollow(setAt)
  const open = codings.filter(({ state }) => state === 'suggested').length
  return (
    <>
      <CodingBar
        now={
          now
            ? say.now({
                place: place + 1,
                count: codings.length,
                name: nameOf(now.code),
                state: words.state[now.state],
              })
            : say.count(codings.length, open)
        }
        nextAt={screen.nextAt}
        storyId={screen.id}
        storiesAt={screen.storiesAt}
        canUndo={screen.canUndo}
        hasThemes={codings.length > 0}
        hasLetters={hasLetters}
        setLetters={setLetters}
        step={go.step}
        news={news}
        nameOf={nameOf}
      />
      <div className="grid-2 coding-desk">
        <article className="card story-card story-beside">
          <h2>{screen.title || staff.unmarked}</h2>
          <p className="soft small">
            {staff.caseNumber(screen.caseNumber)} · {staff.teller[screen.role]}{' '}
            {screen.isExample && <span className="example-badge">{example}</span>}
          </p>
          <CodedText text={screen.text} codings={codings} nameOf={nameOf} at={at} />
          <p className="soft small">
            {say.numbersHint} {workroom.logged}{' '}
            <Link to={`../spoor?verhaal=${screen.caseNumber}`}>{trace.ofThis}</Link>
          </p>
        </article>
        <div>
          <TellerThemes names={screen.byTeller.map(nameOf)} />
          <h2>{say.themesTitle}</h2>
          <p role="status" className="coding-status">
            {codings.length === 0 ? words.none : words.waiting(open)}
          </p>
          {codings.map((coding) => (
            <ThemeCard
              key={coding.id}
              coding={coding}
              name={nameOf(coding.code)}
              text={screen.text}
              sentences={screen.sentences}
              selected={selected}
              isNow={coding.id === at}
            />
          ))}
          <CodeForm
            text={screen.text}
            sentences={screen.sentences}
            themes={themes}
            selected={selected}
            onDone={clear}
          />
          <DoneForm doneBy={screen.doneBy} isDone={screen.isDone} />
          {screen.mayTakeOut && <TakeOutForm />}
        </div>
      </div>
    </>
  )
}

/** The theme that gets the focus by other means has the attention too. */
function useFollow(setAt: (id: string) => void): void {
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest('section.coding') : null
      if (card) setAt(card.id.slice(cardId('').length))
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [setAt])
}

/** Says that nothing is left to find in this story, or takes that back. */
function DoneForm({ isDone, doneBy }: { isDone: boolean; doneBy: string | null }) {
  const { coder: say } = useWords()
  const fetcher = useFetcher<Answered>()
  return (
    <fetcher.Form method="post" className="card">
      {isDone && doneBy && <p>{say.doneBy(doneBy)}</p>}
      <button
        className={isDone ? 'button' : 'button button-main'}
        name="act"
        value={isDone ? 'not-done' : 'done'}
        type="submit"
      >
        {isDone ? say.notDone : say.done}
      </button>
      <p className="soft small">{say.doneHint}</p>
    </fetcher.Form>
  )
}

/** Replaces words that should not have been released. */
function TakeOutForm() {
  const { coder: say } = useWords()
  return (
    <details className="card">
      <summary>{say.takeOutTitle}</summary>
      <Form method="post" preventScrollReset>
        <p className="soft small">{say.takeOutHint}</p>
        <div className="field">
          <label htmlFor="weg-woorden">{say.takeOutWords}</label>
          <input id="weg-woorden" name="words" required maxLength={200} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="weg-door">{say.takeOutBy}</label>
          <select id="weg-door" name="by">
            {Object.entries(say.takeOutChoices).map(([placeholder, label]) => (
              <option key={placeholder} value={placeholder}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <button className="button" name="act" value="take-out" type="submit">
          {say.takeOut}
        </button>
      </Form>
    </details>
  )
}
