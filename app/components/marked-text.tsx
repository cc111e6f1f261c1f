export type Highlight = {
  readonly start: number
  readonly end: number
  readonly className: string
  readonly title?: string
  /** An id makes it a place that the focus can go to. */
  readonly id?: string
}

/**
 * A text with places highlighted. Where highlights overlap, the first of the list wins.
 *
 * Offsets are UTF-16 units, [start, end). The text is drawn as text: nothing in it can become markup.
 */
export function MarkedText({
  text,
  highlights,
}: {
  text: string
  highlights: readonly Highlight[]
}) {
  return (
    <div className="story-text">
      {pieces(text, highlights).map(({ start, end, highlight }) =>
        highlight ? (
          <mark
            key={start}
            className={highlight.className}
            title={highlight.title}
            id={start === highlight.start ? highlight.id : undefined}
            tabIndex={start === highlight.start && highlight.id ? -1 : undefined}
          >
            {text.slice(start, end)}
          </mark>
        ) : (
          <span key={start}>{text.slice(start, end)}</span>
        ),
      )}
    </div>
  )
}

type Piece = { readonly start: number; readonly end: number; readonly highlight?: Highlight }

/** Cuts a text at the borders of its highlights. Exported for its tests. */
export function pieces(text: string, highlights: readonly Highlight[]): readonly Piece[] {
  const borders = new Set([0, text.length])
  for (const { start, end } of highlights) borders.add(start).add(end)
  const cuts = [...borders].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const cut: Piece[] = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const highlight = highlights.find((one) => one.start <= start && one.end >= end)
    return { start, end, highlight }
  })
  return cut.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last && last.highlight === piece.highlight)
      joined[joined.length - 1] = { ...last, end: piece.end }
    else joined.push(piece)
    return joined
  }, [])
}
