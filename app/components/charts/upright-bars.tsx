import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { ChartCount } from './chart-words.ts'

type DrawnBar = {
  readonly label: string
  readonly stories: ChartCount
  readonly isSelected: boolean
  readonly href?: string
}

/** Bars from left to right, of places on a line or of months. Only for eyes and pointers: whoever shows this hides it from readers and gives them the table. */
export function UprightBars({ bars }: { readonly bars: readonly DrawnBar[] }) {
  return (
    <ResponsiveContainer width="100%" height={200}>
      <BarChart
        data={[...bars]}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={2}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line-soft)" />
        <XAxis dataKey="label" hide />
        <YAxis
          allowDecimals={false}
          width={36}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--ink-soft)', fontSize: 13 }}
        />
        <Bar dataKey="stories" isAnimationActive={false} shape={drawBar} />
      </BarChart>
    </ResponsiveContainer>
  )
}

type BarShape = {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly payload?: DrawnBar
}

function drawBar(shape: unknown) {
  const { x = 0, y = 0, width = 0, height = 0, payload } = shape as BarShape
  const bar = (
    <rect
      className={payload?.isSelected ? 'chart-bar chart-bar-selected' : 'chart-bar'}
      x={x}
      y={y}
      width={width}
      height={height}
    />
  )
  if (!payload?.href) return bar
  return (
    <a href={payload.href} tabIndex={-1}>
      {bar}
    </a>
  )
}
