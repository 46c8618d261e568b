import type { EvaluationFile } from '@/lib/domain/evaluation'
import type { WeightStability } from '@/lib/domain/scoring/sensitivity/weight-stability'
import { stableText } from './stable-text'

/** For every criterion the weights, the others rescaled, between which the winner stays, and who comes first outside. */
export function StableWeights({
  weights,
  evaluation: { criteria, aggregation },
}: {
  weights: readonly WeightStability[]
  evaluation: EvaluationFile
}) {
  const inMoney = aggregation === 'award-on-value'
  return (
    <>
      <table className="table text-sm">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="num">
              {inMoney ? 'Highest value' : 'Share of all weights'}
            </th>
          </tr>
        </thead>
        <tbody>
          {weights.map((one) => (
            <tr key={one.criterion}>
              <td>
                {criteria.find(({ id }) => id === one.criterion)?.title}
                {one.flipsBelow !== undefined && (
                  <span className="block text-soft">below that {one.flipsBelow}</span>
                )}
                {one.flipsAbove !== undefined && (
                  <span className="block text-soft">above that {one.flipsAbove}</span>
                )}
              </td>
              <td className="num">
                {stableText(one, aggregation)}
                {(one.flipsBelow ?? one.flipsAbove) !== undefined && (
                  <span className="block text-soft">
                    exactly {one.from}
                    {one.to === undefined ? ' or more' : ` to ${one.to}`}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!inMoney && (
        <p className="m-0 mt-1 text-sm text-soft">
          When one weight moves, the others keep their proportions.
        </p>
      )}
    </>
  )
}
