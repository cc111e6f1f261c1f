import type { ReactNode } from 'react'

/** One figure: where it stands, how big, what hair. */
function Person({
  x,
  size = 1,
  hair,
  tone = 'brand',
}: {
  x: number
  size?: number
  hair?: 'long' | 'short' | 'bun' | 'bald'
  tone?: 'brand' | 'warm'
}) {
  return (
    <g transform={`translate(${x} 60) scale(${size})`}>
      <path className={`figure-${tone}`} d="M-15 0c0-17 5-23 15-23S15-17 15 0Z" />
      {hair === 'long' && <path className="figure-hair" d="M-11-20c-3-26 25-26 22 0Z" />}
      <circle className="figure-skin" cx="0" cy="-33" r="9" />
      {hair && hair !== 'bald' && (
        <path className="figure-hair" d="M-10-33c0-15 20-15 20 0-6-5-14-5-20 0Z" />
      )}
      {hair === 'bun' && <circle className="figure-hair" cx="0" cy="-46" r="4.5" />}
      <circle className="figure-eye" cx="-3" cy="-32" r="1.3" />
      <circle className="figure-eye" cx="3" cy="-32" r="1.3" />
      <path className="figure-smile" d="M-3-28q3 2.5 6 0" />
    </g>
  )
}

const House = ({ x, tone }: { x: number; tone: 'brand' | 'warm' }) => (
  <g transform={`translate(${x} 0)`}>
    <path className={`figure-${tone}`} d="M-12 34 0 22l12 12v22h-24Z" />
    <path className="figure-paper" d="M-3 56V44h6v12Z" />
  </g>
)

const PICTURES: Readonly<Record<string, ReactNode>> = {
  papa: <Person x={32} hair="short" />,
  mama: <Person x={32} hair="long" tone="warm" />,
  parent: (
    <>
      <Person x={20} size={0.9} hair="short" />
      <Person x={45} size={0.9} hair="long" tone="warm" />
    </>
  ),
  sibling: (
    <>
      <Person x={20} size={0.8} hair="long" tone="warm" />
      <Person x={44} size={0.65} hair="short" />
    </>
  ),
  grandparent: (
    <>
      <Person x={20} size={0.85} hair="bald" />
      <Person x={44} size={0.85} hair="bun" tone="warm" />
    </>
  ),
  teacher: (
    <>
      <path className="figure-board" d="M6 8h52v28H6Z" />
      <path className="figure-chalk" d="M13 18h14M13 26h9" />
      <Person x={42} size={0.85} hair="bun" tone="warm" />
    </>
  ),
  friend: (
    <>
      <Person x={20} size={0.75} hair="short" tone="warm" />
      <Person x={44} size={0.75} hair="long" />
    </>
  ),
  children: (
    <>
      <Person x={13} size={0.6} hair="short" />
      <Person x={32} size={0.7} hair="long" tone="warm" />
      <Person x={51} size={0.6} hair="short" tone="warm" />
    </>
  ),
  pet: (
    <>
      <circle className="figure-warm" cx="18" cy="16" r="8" />
      <circle className="figure-warm" cx="46" cy="16" r="8" />
      <circle className="figure-warm" cx="32" cy="30" r="20" />
      <ellipse className="figure-paper" cx="32" cy="37" rx="9" ry="7" />
      <circle className="figure-eye" cx="25" cy="26" r="2.4" />
      <circle className="figure-eye" cx="39" cy="26" r="2.4" />
      <path className="figure-smile" d="M32 35v3m-4 1q4 3 8 0" />
    </>
  ),
  helper: (
    <>
      <Person x={30} hair="short" />
      <path
        className="figure-warm"
        d="M50 34c-10-7-12-11-8-15 3-2 6-1 8 2 2-3 5-4 8-2 4 4 2 8-8 15Z"
      />
    </>
  ),
  other_adult: <Person x={32} hair="bun" />,
  nobody: (
    <g className="figure-nobody">
      <circle cx="32" cy="27" r="9" />
      <path d="M17 60c0-17 5-23 15-23s15 6 15 23" />
    </g>
  ),
  one: <House x={32} tone="brand" />,
  two: (
    <>
      <House x={18} tone="brand" />
      <House x={46} tone="warm" />
    </>
  ),
}

/** A picture of somebody who can be chosen; nothing where there is none. Decoration only: the words say the same. */
export function ChoicePicture({ choice }: { choice: string }) {
  if (!Object.hasOwn(PICTURES, choice)) return null
  return (
    <svg className="choice-picture" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      {PICTURES[choice]}
    </svg>
  )
}
