import { formatDay } from '@/lib/domain/format-day'
import type { FloorYears } from './floor-years'

/** The years of installation as a band, and under it each duty as a bar. The table beside it says the same in words. */
export function FloorPicture({ floor }: { floor: FloorYears }) {
  const begin = Number(floor.first.slice(0, 4))
  const end = Number(floor.last.slice(0, 4)) + 1
  const at = (day: string) => ((yearFraction(day) - begin) / (end - begin)) * 100
  const clamped = (day: string) => Math.min(100, Math.max(0, at(day)))
  const years = Array.from({ length: end - begin }, (_, index) => begin + index)
  const every = Math.ceil(years.length / 7)
  return (
    <div aria-hidden="true">
      <svg width="100%" height={44} className="block" aria-hidden="true">
        {years.map((year, index) => (
          <g key={year}>
            <line
              x1={`${at(`${year}-01-01`)}%`}
              x2={`${at(`${year}-01-01`)}%`}
              y1={18}
              y2={44}
              className="stroke-line-strong"
            />
            {index % every === 0 && (
              <text x={`${at(`${year}-01-01`)}%`} dx={4} y={12} fontSize={13} className="fill-soft">
                {year}
              </text>
            )}
          </g>
        ))}
        <rect
          x={`${clamped(floor.first)}%`}
          width={`${Math.max(0.6, clamped(floor.last) - clamped(floor.first))}%`}
          y={22}
          height={18}
          className="fill-accent-soft stroke-accent"
          strokeDasharray={floor.known ? undefined : '4 3'}
        />
      </svg>
      <p className="m-0 mb-3 text-sm text-soft">
        {floor.known ? 'Points installed' : 'Years assumed: the dates of installation are not set'}
      </p>
      {floor.bars.map((bar) => (
        <div key={bar.id} className="mb-3">
          <svg width="100%" height={14} className="block" aria-hidden="true">
            <line x1={0} x2="100%" y1={7} y2={7} className="stroke-line-strong" strokeDasharray="2 3" />
            {(bar.until === undefined || at(bar.until) > 0) && (
              <rect
                x={`${clamped(bar.from)}%`}
                width={`${Math.max(0.6, clamped(bar.until ?? `${end}-01-01`) - clamped(bar.from))}%`}
                y={1}
                height={12}
                className="fill-floor"
              />
            )}
          </svg>
          <p className="m-0 text-sm leading-5">
            <span className="font-semibold">{bar.requirement}</span> {bar.title}
            <span className="text-soft">
              {' '}
              · from {formatDay(bar.from)}
              {bar.until && `, a note from ${formatDay(bar.until)}`}
            </span>
          </p>
        </div>
      ))}
    </div>
  )
}

/** `2027-07-02` → about 2027.5. */
function yearFraction(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}
