import type { Role } from '#analysis/dashboard/facts.ts'

/** The mark of the product: a speech balloon with two dots, apart and together. Decoration only. */
export function Mark() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path
        d="M8 14a8 8 0 0 1 8-8h32a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8H32L18 58V44h-2a8 8 0 0 1-8-8Z"
        fill="var(--brand)"
      />
      <circle cx="22" cy="25" r="4.5" fill="var(--paper)" />
      <circle cx="42" cy="25" r="4.5" fill="var(--warm-soft)" />
    </svg>
  )
}

/** Two houses with a path between them. Decoration only. */
export function TwoHouses() {
  return (
    <svg viewBox="0 0 640 200" aria-hidden="true" focusable="false">
      <path d="M0 168c110-34 210-30 320-16s220 18 320-14v62H0Z" fill="var(--surface-soft)" />
      <path
        d="M176 170c70 22 190-34 292-8"
        fill="none"
        stroke="var(--warm)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeDasharray="1 15"
      />
      <g stroke="var(--brand-strong)" strokeWidth="4" strokeLinejoin="round">
        <path d="M78 104 136 56l58 48v62H78Z" fill="var(--brand-soft)" />
        <path d="M66 112 136 54l70 58" fill="none" strokeLinecap="round" />
        <path d="M122 166v-32h28v32" fill="var(--surface)" />
        <path d="M440 92h108v70H440Z" fill="var(--warm-soft)" />
        <path d="M426 96 494 48l68 48" fill="none" strokeLinecap="round" />
        <path d="M512 162v-30h24v30" fill="var(--surface)" />
        <path d="M456 112h26v22h-26Z" fill="var(--surface)" />
        <path d="M92 122h18v18H92Z" fill="var(--surface)" />
      </g>
      <g fill="var(--brand)">
        <circle cx="318" cy="118" r="11" />
        <path d="M302 158c0-20 6-28 16-28s16 8 16 28Z" />
      </g>
      <path
        d="M582 160v-40m0 0c-20-4-22-34 0-44 22 10 20 40 0 44Z"
        fill="var(--brand-soft)"
        stroke="var(--brand)"
        strokeWidth="4"
      />
      <path
        d="M32 164v-30m0 0c-15-3-17-26 0-34 17 8 15 31 0 34Z"
        fill="var(--brand-soft)"
        stroke="var(--brand)"
        strokeWidth="4"
      />
    </svg>
  )
}

const FIGURES: Record<Role, { readonly x: number; readonly size: number }[]> = {
  ouder: [
    { x: 20, size: 1 },
    { x: 42, size: 0.62 },
  ],
  jongere: [{ x: 31, size: 0.86 }],
  kind: [
    { x: 22, size: 0.6 },
    { x: 43, size: 0.95 },
  ],
  professional: [
    { x: 18, size: 0.8 },
    { x: 46, size: 0.8 },
  ],
  ander: [
    { x: 14, size: 0.72 },
    { x: 32, size: 0.95 },
    { x: 50, size: 0.72 },
  ],
}

/** Small figures that hint at who is meant; the words beside them say it. Decoration only. */
export function RolePicture({ role }: { role: Role }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="32" fill="var(--brand-soft)" />
      {FIGURES[role].map(({ x, size }, index) => (
        <g
          key={x}
          fill={index % 2 ? 'var(--warm)' : 'var(--brand)'}
          transform={`translate(${x} 52) scale(${size})`}
        >
          <circle cx="0" cy="-29" r="7.5" />
          <path d="M-11 0c0-13 4-19 11-19S11-13 11 0Z" />
        </g>
      ))}
    </svg>
  )
}
