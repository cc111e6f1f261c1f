import { ROLES } from '#analysis/dashboard/facts.ts'
import type { FrozenView } from '#analysis/insights/frozen-view.ts'
import type { Weight } from '#analysis/insights/insight.ts'
import { useWords } from '../language.ts'
import { type ThemeNames, useThemeName } from '../theme-name.ts'

/** The numbers of the day on which somebody saw the pattern. */
export function FrozenNumbers({
  view,
  names,
  workroomAt,
}: {
  view: FrozenView
  names: ThemeNames
  workroomAt: string
}) {
  const { insights: say, staff } = useWords()
  const nameOf = useThemeName(names)
  const told = ROLES.filter((role) => view.byRole[role] > 0)
  return (
    <section className="card" aria-labelledby="frozen">
      <h2 id="frozen">{say.numbers}</h2>
      <p>{say.frozen(staff.day(view.day), view.stories, view.all)}</p>
      {told.length > 0 && (
        <p>{say.byRole(told.map((role) => say.roleCount(role, view.byRole[role])))}</p>
      )}
      {view.theme && view.byDirection && (
        <p>{say.byDirection(nameOf(view.theme), view.byDirection)}</p>
      )}
      <p>{say.onTime(view.onTime.low, view.onTime.middle, view.onTime.high)}</p>
      {view.with + view.against > 0 && <p>{say.weighed(view.with, view.against)}</p>}
      <p>
        <a href={`${workroomAt}${view.search}`}>{say.nowAt}</a>
      </p>
    </section>
  )
}

/** Fewer supporting stories than this is called little. */
const LITTLE = 3

/** What an insight rests on, in words. */
export function WeightWords({ weight }: { weight: Weight }) {
  const { insights: say } = useWords()
  const { supports, contradicts, roles, missing, lost } = weight
  return (
    <ul>
      <li>
        {say.supports(supports, roles)} {supports > 0 && supports < LITTLE && say.few}
      </li>
      {roles.length === 1 && supports > 1 && <li>{say.oneSide}</li>}
      {missing.length > 0 && <li>{say.missing(missing)}</li>}
      <li>{say.contradicts(contradicts)}</li>
      {lost > 0 && <li>{say.lost(lost)}</li>}
    </ul>
  )
}
