import { Form, Link } from '@remix-run/react'
import { toggleAnswer, togglePlaces, withoutQuestion } from '#analysis/explore/choose.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { Folded } from '../charts/folded.tsx'
import { useValueText } from '../explore/value-text.ts'
import { useWords } from '../language.ts'
import { drawnValues, isChosen, type QuestionCardProps, rolesIn } from './choice.ts'
import { RangeBars } from './range-bars.tsx'
import { SearchFields } from './search-fields.tsx'

/**
 * The answers to a line: ten bars of which a press or a drag chooses a stretch, and its classes as buttons. The stretch can be typed
 * too, for who does not drag.
 */
export function LineBars({
  variable,
  question,
  filter,
  hrefOf,
  onChoose,
  title,
}: QuestionCardProps & { readonly title: string }) {
  const { charts, linked } = useWords()
  const text = useValueText(variable)
  const { name } = variable
  const roles = rolesIn(filter)
  const bins = question.bins ?? []
  const [from, to] = filter.places?.[name] ?? []
  const isIn = (bin: { from: number; to: number }) =>
    from !== undefined && to !== undefined && bin.from >= from && bin.to <= to
  const shown = drawnValues(question, filter)
  return (
    <div className="chart">
      <RangeBars
        bars={bins.map((bin) => ({
          label: charts.bin(bin.from, bin.to),
          stories: bin.stories,
          isSelected: isIn(bin),
          href: bin.stories ? hrefOf(togglePlaces(filter, name, bin.from, bin.to)) : undefined,
        }))}
        ends={[text('low'), text('middle'), text('high')]}
        onStretch={(first, last) =>
          onChoose(togglePlaces(filter, name, bins[first]?.from ?? 0, bins[last]?.to ?? 100))
        }
      />
      <ul className="value-chips">
        {shown.map(({ value, stories }) => (
          <li key={value}>
            <Link
              className="value-chip"
              to={hrefOf(toggleAnswer(filter, name, value))}
              aria-current={isChosen(filter, name, value) ? 'true' : undefined}
              preventScrollReset
            >
              {text(value)} <strong>{charts.number(stories)}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <Folded summary={linked.asTable}>
        {() => (
          <>
            <Form method="get" className="row stretch-form" preventScrollReset>
              <SearchFields search={hrefOf(withoutQuestion(filter, name))} but={[]} />
              <label>
                {linked.from}
                <input type="number" min="0" max="100" name="vanplek" defaultValue={from ?? 0} />
              </label>
              <label>
                {linked.to}
                <input type="number" min="0" max="100" name="totplek" defaultValue={to ?? 100} />
              </label>
              <input type="hidden" name="plek" value={name} />
              <button className="button button-small" type="submit">
                {linked.choose}
              </button>
            </Form>
            <ChartTable
              words={charts}
              caption={title}
              heads={[charts.answer, charts.total, ...roles.map((role) => charts.roles[role])]}
              rows={shown.map(({ value, stories, byRole }) => ({
                key: value,
                label: text(value),
                isSelected: isChosen(filter, name, value),
                cells: [{ count: stories }, ...roles.map((role) => ({ count: byRole[role] }))],
              }))}
            />
            <ChartTable
              words={charts}
              caption={`${title}, ${charts.place}`}
              heads={[charts.place, charts.total]}
              rows={bins.map((bin) => ({
                key: String(bin.from),
                label: charts.bin(bin.from, bin.to),
                isSelected: isIn(bin),
                cells: [
                  {
                    count: bin.stories,
                    href: hrefOf(togglePlaces(filter, name, bin.from, bin.to)),
                  },
                ],
              }))}
            />
          </>
        )}
      </Folded>
    </div>
  )
}
