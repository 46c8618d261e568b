import Fraction from 'fraction.js'
import type { Curve } from '@/lib/domain/scoring/curve'
import { Disclosure } from '../../ui/disclosure'
import { numberWords } from '../number-words'
import { LineTable } from './line-table'
import { scaleOf } from './scale-of'

const WIDTH = 340
const HEIGHT = 210
const BOX = { left: 40, right: WIDTH - 12, top: 14, bottom: HEIGHT - 34 }
const DASHES = [undefined, '7 4', '2 4', '9 3 2 3']

/** A line from values to points, drawn, with the same figures as a table beside it. */
export function LinePlot({
  title,
  curve,
  unit,
  marks,
}: {
  title: string
  curve: Extract<Curve, { kind: 'line' }>
  unit?: string
  /** The imagined bids on the line. */
  marks: { bid: string; x: string; points: string }[]
}) {
  const all = curve.lines.flatMap(({ points }) => points)
  const across = scaleOf(
    [...all, ...marks].map(({ x }) => x),
    BOX.left,
    BOX.right,
  )
  const up = scaleOf(
    [...all.map(({ points }) => points), ...marks.map(({ points }) => points), '0'],
    BOX.bottom,
    BOX.top,
  )
  const xName =
    curve.x === 'months'
      ? 'Months after the start, for all points'
      : curve.x === 'of-best'
        ? 'Per cent of the best value'
        : (unit ?? 'What is offered')
  const first = all.reduce(
    (low, one) => (Number(one.x) < Number(low.x) ? one : low),
    all[0] ?? { x: '0', points: '0' },
  )
  const last = all.reduce((high, one) => (Number(one.x) > Number(high.x) ? one : high), first)
  const falls = Number(first.points) > Number(last.points)
  return (
    <div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="block w-full max-w-[440px]"
        role="img"
        aria-label={`${title}: ${words(first.points)} points at ${words(first.x)}, ${words(last.points)} points at ${words(last.x)}`}
      >
        {up.ticks.map((tick) => (
          <g key={tick}>
            <line x1={BOX.left} x2={BOX.right} y1={up.at(tick)} y2={up.at(tick)} className="stroke-line" />
            <text x={BOX.left - 6} y={up.at(tick) + 4} textAnchor="end" className="fill-soft text-[13px]">
              {words(String(tick))}
            </text>
          </g>
        ))}
        {across.ticks.map((tick) => (
          <text
            key={tick}
            x={across.at(tick) > BOX.right - 24 ? WIDTH : across.at(tick)}
            y={BOX.bottom + 17}
            textAnchor={across.at(tick) > BOX.right - 24 ? 'end' : 'middle'}
            className="fill-soft text-[13px]"
          >
            {words(String(tick))}
          </text>
        ))}
        <text
          x={(BOX.left + BOX.right) / 2}
          y={HEIGHT - 3}
          textAnchor="middle"
          className="fill-soft text-[13px]"
        >
          {xName.length > 46 ? `${xName.slice(0, 44)}…` : xName}
        </text>
        {curve.lines.map(({ label, points }, place) => (
          <polyline
            key={label ?? 'line'}
            points={points.map((one) => `${across.at(Number(one.x))},${up.at(Number(one.points))}`).join(' ')}
            className="fill-none stroke-accent"
            strokeWidth={2.5}
            strokeDasharray={DASHES[place % DASHES.length]}
          />
        ))}
        {marks.map(({ bid, x, points }) => {
          const [cx, cy] = [across.at(Number(x)), up.at(Number(points))]
          const isRight = cx > WIDTH * 0.62
          // Away from the line: right of it where it falls, and below it where the room on the right ends.
          const isBelow = isRight === falls
          return (
            <g key={bid}>
              <circle cx={cx} cy={cy} r={4.5} className="fill-accent" />
              <text
                x={cx + (isRight ? -9 : 9)}
                y={cy < BOX.top + 14 ? cy + 4 : isBelow ? cy + 16 : cy - 6}
                textAnchor={isRight ? 'end' : 'start'}
                className="fill-ink text-[13px]"
              >
                {bid}
              </text>
            </g>
          )
        })}
      </svg>
      {curve.lines.length > 1 && (
        <ul className="m-0 mb-1 list-none p-0 text-sm">
          {curve.lines.map(({ label }, place) => (
            <li key={label} className="flex items-center gap-2">
              <svg width={30} height={8} aria-hidden="true" className="flex-none">
                <line
                  x1={0}
                  x2={30}
                  y1={4}
                  y2={4}
                  className="stroke-accent"
                  strokeWidth={2.5}
                  strokeDasharray={DASHES[place % DASHES.length]}
                />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="The line as a table">
        <LineTable curve={curve} xName={xName} />
      </Disclosure>
    </div>
  )
}

function words(decimal: string): string {
  return numberWords(new Fraction(decimal))
}
