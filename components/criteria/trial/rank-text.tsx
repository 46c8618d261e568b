import type { Scored } from '@/lib/domain/scoring/score'
import type { ImaginedBid } from './imagined-bid'
import type { TrialEvaluation } from './trial-evaluation'

/** The rank of an imagined bid, or why it has none: it drops out, or is not complete yet. */
export function RankText({
  bid,
  trial,
  result,
}: {
  bid: ImaginedBid
  trial: TrialEvaluation
  result: Extract<Scored, { ok: true }>['result'] | undefined
}) {
  const id = trial.ids[bid.key]
  const missing = trial.missing[bid.key]
  const placed = result?.ranking.find((one) => one.bid === id)
  const out = result?.excluded.find((one) => one.bid === id)
  if (placed) return placed.rank === 1 ? <b>1</b> : placed.rank
  if (out) return <span className="text-sm text-soft">drops out: {out.reason}</span>
  if (missing) return <span className="text-sm text-soft">not yet: {missing.join(', ')}</span>
  return '–'
}
