type Features = {
  /** How the mouth bends: above nought it smiles. */
  readonly mouth: number
  /** How far the mouth is open. */
  readonly open?: number
  /** How the brows slope: above nought the inner ends go down, below nought they go up. */
  readonly brows: number
  readonly eyes: 'open' | 'wide' | 'closed' | 'down' | 'uneven'
  readonly tear?: boolean
}

const FACES: Readonly<Record<string, Features>> = {
  relieved: { mouth: 6, brows: -2, eyes: 'closed' },
  angry: { mouth: -5, brows: 6, eyes: 'open' },
  sad: { mouth: -7, brows: -4, eyes: 'down', tear: true },
  powerless: { mouth: -3, brows: -5, eyes: 'down' },
  afraid: { mouth: -2, open: 5, brows: -6, eyes: 'wide' },
  hopeful: { mouth: 6, brows: -3, eyes: 'wide' },
  proud: { mouth: 7, brows: 1, eyes: 'closed' },
  alone: { mouth: -4, brows: -2, eyes: 'down' },
  guilty: { mouth: -2, brows: -4, eyes: 'closed' },
  tired: { mouth: 0, open: 4, brows: -1, eyes: 'closed' },
  calm: { mouth: 4, brows: 0, eyes: 'closed' },
  grateful: { mouth: 8, brows: -2, eyes: 'open' },
  happy: { mouth: 10, brows: -2, eyes: 'open' },
  confused: { mouth: -1, brows: 3, eyes: 'uneven' },
  stuck: { mouth: -1, brows: 4, eyes: 'wide' },
  nothing: { mouth: 0, brows: 0, eyes: 'open' },
}

const LEFT = 23
const RIGHT = 41

/** A face for a feeling; a plain round one with three dots where the feeling has none of its own. Decoration only. */
export function Face({ feeling }: { feeling: string }) {
  const features = Object.hasOwn(FACES, feeling) ? FACES[feeling] : undefined
  return (
    <svg className="face" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="28" className="face-skin" />
      {features ? <Drawn {...features} /> : <Dots />}
    </svg>
  )
}

function Dots() {
  return (
    <g className="face-ink">
      <circle cx="21" cy="34" r="3.2" />
      <circle cx="32" cy="34" r="3.2" />
      <circle cx="43" cy="34" r="3.2" />
    </g>
  )
}

function Drawn({ mouth, open = 0, brows, eyes, tear }: Features) {
  const at = 43
  return (
    <>
      <g className="face-line">
        <path d={`M${LEFT - 6} ${18 - brows / 2} L${LEFT + 5} ${18 + brows / 2}`} />
        <path d={`M${RIGHT + 6} ${18 - brows / 2} L${RIGHT - 5} ${18 + brows / 2}`} />
        {open > 0 ? (
          <ellipse cx="32" cy={at} rx={open + 1} ry={open} />
        ) : (
          <path d={`M22 ${at - mouth / 3} Q32 ${at + mouth} 42 ${at - mouth / 3}`} />
        )}
      </g>
      <Eye x={LEFT} eyes={eyes} size={eyes === 'wide' ? 4.2 : 3} />
      <Eye x={RIGHT} eyes={eyes} size={eyes === 'wide' || eyes === 'uneven' ? 4.6 : 3} />
      {tear && <path className="face-tear" d="M44 33c3 4 4 6 4 8a4 4 0 0 1-8 0c0-2 1-4 4-8Z" />}
    </>
  )
}

function Eye({ x, eyes, size }: { x: number; eyes: Features['eyes']; size: number }) {
  if (eyes === 'closed')
    return <path className="face-line" d={`M${x - 4.5} 28 Q${x} 32 ${x + 4.5} 28`} />
  if (eyes === 'down')
    return (
      <>
        <path className="face-line" d={`M${x - 4.5} 27 h9`} />
        <circle className="face-ink" cx={x} cy="30" r="2.6" />
      </>
    )
  return <circle className="face-ink" cx={x} cy="28" r={size} />
}
