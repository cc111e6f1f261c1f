/** How far each number stands from their mean, in standard deviations; all 0 when they are equal. */
export function stands(all: readonly number[]): readonly number[] {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length
  const squares = all.reduce((sum, one) => sum + (one - mean) ** 2, 0)
  const spread = Math.sqrt(squares / all.length)
  return all.map((one) => (spread > 0 ? (one - mean) / spread : 0))
}
