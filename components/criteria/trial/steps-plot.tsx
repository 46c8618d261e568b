import Fraction from 'fraction.js'
import { numberWords } from '../number-words'

/** Levels with the points of each as bars; the figures stand beside them, so that the table is the picture. */
export function StepsPlot({
  title,
  steps,
}: {
  title: string
  steps: { code: string; label: string; points: string }[]
}) {
  const most = Math.max(...steps.map(({ points }) => Number(points)), 0)
  return (
    <table className="table text-sm" aria-label={`${title}: points of each level`}>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col" className="num">
            Points
          </th>
          <th scope="col" className="w-2/5">
            <span className="sr-only">Drawn</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ code, label, points }) => (
          <tr key={code}>
            <td>{label}</td>
            <td className="num">{numberWords(new Fraction(points))}</td>
            <td>
              <svg width="100%" height={12} aria-hidden="true" className="mt-1 block">
                <rect width="100%" height={12} className="fill-desk" />
                <rect
                  width={`${most > 0 ? (Number(points) / most) * 100 : 0}%`}
                  height={12}
                  className="fill-accent"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
