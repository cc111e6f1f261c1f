import { ROLES, type Role } from '#analysis/dashboard/facts.ts'
import { round } from './text.ts'

/** The colours of a drawing that leaves the screen: always on white, and dark enough to be read from paper. */
export const INKS = {
  ground: '#ffffff',
  ink: '#23312f',
  soft: '#53605d',
  line: '#8b8578',
  track: '#f3ece1',
  main: '#1b6a66',
  other: '#b5562f',
} as const

/** How a part of a bar looks: as the role whose part it is, or as what is left when the numbers of some roles are hidden. */
export type Look = Role | 'rest'

const FILLS: Readonly<Record<Role, string>> = {
  ouder: INKS.main,
  jongere: INKS.other,
  kind: '#6d5aa8',
  professional: '#3c6fb0',
  ander: '#8a6d14',
}

/**
 * A pattern for each role and for what is hidden, to stand in `<defs>`. Whoever prints in grey, or sees colours differently, keeps the
 * pattern. `id` keeps the names of two drawings on one page apart.
 */
export function patternsOf(id: string): string {
  const pattern = (name: string, side: number, turn: number, inside: string) =>
    `<pattern id="${id}-${name}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"${turn ? ` patternTransform="rotate(${turn})"` : ''}>${inside}</pattern>`
  const full = (side: number, fill: string) =>
    `<rect width="${side}" height="${side}" fill="${fill}"/>`
  const stripe = (name: Role, turn: number) =>
    pattern(
      name,
      7,
      turn,
      `${full(7, FILLS[name])}<rect width="7" height="2" fill="${INKS.ground}"/>`,
    )
  return [
    pattern('ouder', 8, 0, full(8, FILLS.ouder)),
    stripe('jongere', 45),
    pattern(
      'kind',
      7,
      0,
      `${full(7, FILLS.kind)}<circle cx="3.5" cy="3.5" r="1.4" fill="${INKS.ground}"/>`,
    ),
    stripe('professional', 90),
    stripe('ander', 0),
    pattern('rest', 8, 0, full(8, INKS.ground)),
    pattern(
      'hidden',
      7,
      45,
      `${full(7, INKS.ground)}<line x1="0" y1="0" x2="0" y2="7" stroke="${INKS.line}" stroke-width="2"/>`,
    ),
    pattern(
      'less',
      6,
      135,
      `${full(6, INKS.ground)}<rect width="6" height="4" fill="${INKS.other}"/>`,
    ),
  ].join('')
}

/** A rectangle that looks like a role; what is left of a total has a dashed edge. */
export function drawPart(
  id: string,
  look: Look,
  box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
): string {
  const dash = look === 'rest' ? ' stroke-dasharray="3 2"' : ''
  return `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="url(#${id}-${look})" stroke="${INKS.ink}" stroke-width="1"${dash}/>`
}

/** Every look, in the order in which a key names them. */
export const LOOKS: readonly Look[] = [...ROLES, 'rest']
