import type { Aggregation } from '@/lib/domain/evaluation'
import type { OtherMethod } from '@/lib/domain/scoring/sensitivity/under-other-methods'
import { methodName } from './method-name'
import { namesOf } from './names-of'
import { totalText } from './total-text'

/** Who would win with the price scored by another method, all else the same. */
export function OtherMethods({
  others,
  winner,
  aggregation,
}: {
  others: readonly OtherMethod[]
  winner: string
  aggregation: Aggregation
}) {
  return (
    <table className="table text-sm">
      <thead>
        <tr>
          <th scope="col">The price scored by</th>
          <th scope="col">Order</th>
        </tr>
      </thead>
      <tbody>
        {others.map(({ scoring, ranking, refused }) => {
          const first = namesOf((ranking ?? []).filter(({ rank }) => rank === 1).map(({ bid }) => bid))
          return (
            <tr key={JSON.stringify(scoring)}>
              <td>
                <span className="first-letter:uppercase inline-block">{methodName(scoring)}</span>
                {ranking && (
                  <span className={`block ${first === winner ? 'text-soft' : 'font-semibold text-warn'}`}>
                    {first === winner ? 'same winner' : `${first} wins`}
                  </span>
                )}
              </td>
              <td>
                {ranking?.map(({ bid, rank, total }) => (
                  <span key={bid} className="block">
                    {rank}. {bid} {totalText(total, aggregation)}
                  </span>
                ))}
                {refused}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
