import { totalText } from './total-text'
import type { Trial } from './use-trial'

/** Who would win now, always in view while the criteria are changed. */
export function LiveRanking({ trial: { model, scored } }: { trial: Trial }) {
  const { aggregation } = model
  return (
    <section aria-label="Ranking of the imagined bids">
      <h3 className="m-0 mb-1 text-base">
        Ranking of the <a href="#imagined-bids">imagined bids</a>
      </h3>
      {!scored && <p className="m-0 text-soft">No imagined bid is complete yet.</p>}
      {scored && !scored.ok && <p className="m-0 text-[15px] text-block">{scored.message}</p>}
      {scored?.ok && (
        <ol className="m-0 list-none p-0">
          {scored.result.ranking.map(({ bid, rank, total }) => (
            <li key={bid} className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] border-b border-line py-1">
              <span className="text-soft">{rank}</span>
              <span className={rank === 1 ? 'font-[650]' : ''}>{bid}</span>
              <span className={`num ${rank === 1 ? 'font-[650]' : ''}`}>{totalText(total, aggregation)}</span>
            </li>
          ))}
          {scored.result.excluded.map(({ bid, reason }) => (
            <li
              key={bid}
              className="grid grid-cols-[1.75rem_minmax(0,1fr)] border-b border-line py-1 text-soft"
            >
              <span>–</span>
              <span>
                {bid} <span className="text-sm">drops out: {reason}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
