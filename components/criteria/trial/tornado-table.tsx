import Fraction from 'fraction.js'
import type { EvaluationFile } from '@/lib/domain/evaluation'
import { decimalText } from '@/lib/domain/scoring/round'
import type { TornadoBar, TornadoEnd } from '@/lib/domain/scoring/sensitivity/tornado'

const MOST_BARS = 8
const WIDTH = 100

/** The lead of the winner when one weight moves by a fifth or one mark by a level: drawn and in figures, the widest first. */
export function TornadoTable({
  bars,
  evaluation: { criteria },
}: {
  bars: readonly TornadoBar[]
  evaluation: { criteria: readonly Pick<EvaluationFile['criteria'][number], 'id' | 'title'>[] }
}) {
  const shown = bars.slice(0, MOST_BARS)
  const ends = shown.flatMap(({ down, up }) => [down, up].flatMap((end) => (end ? [Number(lead(end))] : [])))
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const at = (value: number) => ((value - low) / (high - low || 1)) * WIDTH
  return (
    <>
      <table className="table text-sm">
        <thead>
          <tr>
            <th scope="col">What moves</th>
            <th scope="col" className="num">
              Lead, down and up
            </th>
            <th scope="col" className="w-1/4">
              <span className="sr-only">Drawn</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((bar) => {
            const both = [bar.down, bar.up].flatMap((end) => (end ? [Number(lead(end))] : []))
            const title = criteria.find(({ id }) => id === bar.criterion)?.title
            return (
              <tr key={`${bar.criterion} ${bar.bid ?? ''}`}>
                <td>
                  {bar.bid === undefined ? `Weight of ${title} ±20 %` : `${title} of ${bar.bid} ±1 level`}
                </td>
                <td className="num">
                  {[bar.down, bar.up].map((end, place) => (
                    <span
                      key={place === 0 ? 'down' : 'up'}
                      className={`block ${end?.flips ? 'font-semibold text-warn' : ''}`}
                    >
                      {end ? lead(end) : '–'}
                      {end?.flips && ' winner changes'}
                    </span>
                  ))}
                </td>
                <td>
                  <svg viewBox={`0 0 ${WIDTH} 20`} className="mt-1 block w-full" aria-hidden="true">
                    <rect
                      x={at(Math.min(...both))}
                      width={Math.max(1, at(Math.max(...both)) - at(Math.min(...both)))}
                      y={3}
                      height={14}
                      className="fill-accent opacity-65"
                    />
                    <line
                      x1={at(0)}
                      x2={at(0)}
                      y1={0}
                      y2={20}
                      className="stroke-block"
                      strokeDasharray="3 2"
                    />
                  </svg>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="m-0 mt-1 text-sm text-soft">
        The dashed line is a lead of nothing: a bar across it means that the winner changes.
      </p>
    </>
  )
}

function lead({ margin }: TornadoEnd): string {
  return decimalText(new Fraction(margin), 2, 'half-up')
}
