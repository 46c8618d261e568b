import { seriesClass } from './series'

/** The points of a bid side by side, on the length of the most points. The figures of the table say the same. */
export function StackedBar({ parts, most }: { parts: number[]; most: number }) {
  let end = 0
  const bars = parts.map((part, place) => {
    const from = end
    end += Math.max(0, part)
    return { from, width: Math.max(0, part), series: seriesClass(place) }
  })
  const across = (points: number) => `${most > 0 ? Math.min(100, (points / most) * 100) : 0}%`
  return (
    <svg width="100%" height={14} className="mt-1 block" aria-hidden="true">
      <rect width="100%" height={14} className="fill-desk" />
      {bars.map(({ from, width, series }) => (
        <g key={`${series} ${from}`}>
          <rect x={across(from)} width={across(width)} height={14} className={series} />
          <line
            x1={across(from + width)}
            x2={across(from + width)}
            y1={0}
            y2={14}
            strokeWidth={2}
            className="stroke-canvas"
          />
        </g>
      ))}
    </svg>
  )
}
