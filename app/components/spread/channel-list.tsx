import { Link } from '@remix-run/react'
import type { ChannelView } from '#app/services/channels.server.ts'
import { useWords } from '../language.ts'
import { type PointFacts, usePointName } from './point-name.ts'

/** Every channel with its address, its numbers and what can be printed for it. */
export function ChannelList({
  channels,
  points,
  slug,
}: {
  channels: readonly ChannelView[]
  points: readonly PointFacts[]
  slug: string
}) {
  const { spread } = useWords()
  return (
    <section aria-labelledby="kanalen">
      <h2 id="kanalen">{spread.listTitle}</h2>
      {channels.length === 0 && <p>{spread.none}</p>}
      <ul className="plain-list channels">
        {channels.map((channel) => (
          <li key={channel.id} className="card">
            <ChannelCard channel={channel} points={points} slug={slug} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChannelCard({
  channel,
  points,
  slug,
}: {
  channel: ChannelView
  points: readonly PointFacts[]
  slug: string
}) {
  const { spread, staff } = useWords()
  const nameOf = usePointName()
  const point = points.find((one) => one.slug === channel.pointSlug)
  const sheets = `/werk/${slug}/verspreiden/${channel.code}`
  return (
    <>
      <h3>
        <bdi>{channel.name}</bdi>
      </h3>
      <p className="soft small">
        {spread.point}: {point ? nameOf(point) : spread.everything}
      </p>
      <p className="channel-address">
        <code>{channel.address}</code>
      </p>
      <dl className="channel-numbers">
        <div>
          <dt>{spread.opened}</dt>
          <dd>{channel.opened}</dd>
        </div>
        <div>
          <dt>{spread.begun}</dt>
          <dd>{channel.begun}</dd>
        </div>
        <div>
          <dt>{spread.sent}</dt>
          <dd data-sent>{channel.sent ?? spread.few}</dd>
        </div>
      </dl>
      {channel.weeks.length > 0 && (
        <details>
          <summary>
            {spread.weeks}
            <span className="visually-hidden"> {channel.name}</span>
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{spread.week}</th>
                <th scope="col">{spread.opened}</th>
                <th scope="col">{spread.begun}</th>
              </tr>
            </thead>
            <tbody>
              {channel.weeks.map(({ week, opened, begun }) => (
                <tr key={week}>
                  <th scope="row">{staff.day(week)}</th>
                  <td>{opened}</td>
                  <td>{begun}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <p className="row">
        {(['poster', 'cards'] as const).map((sheet) => (
          <Link key={sheet} className="button button-small" to={`${sheets}?vel=${sheet}`}>
            {spread[sheet]}
            <span className="visually-hidden"> {channel.name}</span>
          </Link>
        ))}
      </p>
    </>
  )
}
