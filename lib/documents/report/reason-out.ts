import { exclusionText } from '../../domain/evaluation-of-bids'
import type { ReportContext } from './report-context'

/** Why a bid is out: by a decision, or once there is a result by a published threshold. */
export function reasonOut(
  { bids, outcome }: Pick<ReportContext, 'bids' | 'outcome'>,
  code: string,
): string | undefined {
  const exclusion = bids.find((bid) => bid.code === code)?.exclusion
  if (exclusion) return exclusionText(exclusion)
  if (outcome.state !== 'complete') return undefined
  return outcome.result.excluded.find(({ bid }) => bid === code)?.reason
}
