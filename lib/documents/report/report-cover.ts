import { formatDay } from '../../domain/format-day'
import type { Block } from '../block'
import { shortFingerprint } from '../outline/short-fingerprint'
import type { ReportContext } from './report-context'

/** Cover: who reports on what, whether it is complete, and how to recognise the same report again. */
export function reportCover(report: ReportContext): Block {
  const { tender, lot, lotName, bids, draft, say, annex } = report
  const reference = tender.reference?.trim()
  const out = outOf(report)
  return {
    kind: 'cover',
    authority: tender.authority.name,
    title: tender.title,
    subtitle: say('cover.subtitle', { lot: lotName, title: lot.title }),
    facts: [
      ...(reference ? [{ label: annex.say('cover.reference'), value: reference }] : []),
      { label: say('cover.status'), value: say(draft ? 'cover.status.draft' : 'cover.status.final') },
      { label: say('cover.made'), value: formatDay(report.day) },
      { label: say('cover.lot'), value: `${lotName}: ${lot.title}` },
      {
        label: say('cover.bids'),
        value: say('cover.bids.value', {
          count: String(bids.length),
          admitted: String(bids.length - out),
        }),
      },
      { label: say('cover.fingerprint'), value: shortFingerprint(report.fingerprint) },
    ],
    draft,
    notices: draft ? [say('cover.draft')] : [],
  }
}

/** Excluded by the officer, and once there is a ranking by a threshold too. */
function outOf({ bids, outcome }: ReportContext): number {
  return outcome.state === 'complete'
    ? outcome.result.excluded.length
    : bids.filter(({ exclusion }) => exclusion !== undefined).length
}
