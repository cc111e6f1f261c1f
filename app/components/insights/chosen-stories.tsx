import { Link } from '@remix-run/react'
import { type Filter, filterToSearch } from '#analysis/dashboard/filter.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { useChosenInFull } from '../chosen.ts'
import { useWords } from '../language.ts'
import type { ThemeNames } from '../theme-name.ts'

/** Which stories something new will be about, and the way back to choose others. */
export function ChosenStories({
  filter,
  names,
  variables,
}: {
  filter: Filter
  names: ThemeNames
  variables: readonly Variable[]
}) {
  const { insights: say, workroom } = useWords()
  const chosen = useChosenInFull(filter, names, variables)
  return (
    <p>
      {chosen.length > 0 ? (
        <>
          {say.about}: <strong>{chosen.join(' · ')}</strong>
        </>
      ) : (
        say.aboutAll
      )}{' '}
      <Link to={`..${filterToSearch(filter)}`}>{workroom.title}</Link>
    </p>
  )
}
