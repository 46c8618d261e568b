import { reasonOut } from './reason-out'
import type { ReportContext } from './report-context'

/** How a bid stands: out, in, or not in before somebody decides on a requirement or on its lateness. */
export function standingOf(
  report: Pick<ReportContext, 'bids' | 'outcome'>,
  code: string,
): 'admitted' | 'excluded' | 'open' {
  if (reasonOut(report, code) !== undefined) return 'excluded'
  const open = report.outcome.undecided.some((one) => one.code === code && one.kind !== 'reason')
  return open ? 'open' : 'admitted'
}
