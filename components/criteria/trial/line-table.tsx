import Fraction from 'fraction.js'
import type { Curve } from '@/lib/domain/scoring/curve'
import { numberWords } from '../number-words'

/** The points of a drawn line in figures. */
export function LineTable({ curve, xName }: { curve: Extract<Curve, { kind: 'line' }>; xName: string }) {
  return (
    <table className="table text-sm">
      <thead>
        <tr>
          {curve.lines.length > 1 && <th scope="col">Proof</th>}
          <th scope="col">{xName}</th>
          <th scope="col" className="num">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {curve.lines.flatMap(({ label, points }) =>
          points.map(({ x, points: earned }) => (
            <tr key={`${label} ${x}`}>
              {curve.lines.length > 1 && <td>{label}</td>}
              <td>{words(x)}</td>
              <td className="num">{words(earned)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

function words(decimal: string): string {
  return numberWords(new Fraction(decimal))
}
