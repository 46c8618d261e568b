import { formatDay } from '../../domain/format-day'
import { lotName } from '../../domain/lot-name'
import type { Block } from '../block'
import { lotWithTitle } from '../outline/lot-names'
import { shortFingerprint } from '../outline/short-fingerprint'
import type { ReportContext } from './report-context'
import { standingOf } from './standing-of'

/** Cover: who reports on what, whether it is complete, and how to recognise the same report again. */
export function reportCover(report: ReportContext): Block {
  const { tender, lot, bids, draft, say, annex } = report
  const reference = tender.reference?.trim()
  const standing = (one: ReturnType<typeof standingOf>) =>
    bids.filter(({ code }) => standingOf(report, code) === one).length
  const open = standing('open')
  return {
    kind: 'cover',
    authority: tender.authority.name,
    title: tender.title,
    subtitle: say('cover.subtitle', { lot: lotName(lot, ', ') }),
    facts: [
      ...(reference ? [{ label: annex.say('cover.reference'), value: reference }] : []),
      { label: say('cover.status'), value: say(draft ? 'cover.status.draft' : 'cover.status.final') },
      { label: say('cover.made'), value: formatDay(report.day) },
      { label: say('cover.lot'), value: lotWithTitle(lot) },
      {
        label: say('cover.bids'),
        value: say(open > 0 ? 'cover.bids.open' : 'cover.bids.value', {
          count: String(bids.length),
          admitted: String(standing('admitted')),
          open: String(open),
        }),
      },
      { label: say('cover.fingerprint'), value: shortFingerprint(report.fingerprint) },
    ],
    draft,
    notices: draft ? [say('cover.draft')] : [],
  }
}
