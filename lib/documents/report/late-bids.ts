import { isLate } from '../../domain/bid/is-late'
import { reasonOut } from './reason-out'
import type { ReportContext } from './report-context'

type Needed = Pick<ReportContext, 'bids' | 'outcome' | 'tender'>

/** The bids that came too late and that nobody has excluded. */
export function lateBids(report: Needed): ReportContext['bids'] {
  return report.bids.filter(
    (bid) => reasonOut(report, bid.code) === undefined && isLate(bid, report.tender.dates),
  )
}
