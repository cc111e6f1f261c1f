/** The colour of a theme as a dot, for the eye alone: the name stands beside it. */
export function ColorDot({ color }: { color: string }) {
  return (
    <svg className="color-dot" viewBox="0 0 10 10" aria-hidden="true">
      <circle cx="5" cy="5" r="4.5" fill={color} />
    </svg>
  )
}
