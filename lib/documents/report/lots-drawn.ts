import type { RecordedDraw } from '../../domain/award/recorded-draw'
import { formatDay } from '../../domain/format-day'
import type { Block } from '../block'
import type { ReportContext } from './report-context'

/** Of every tie that lots settle: the record of the draw, or that it is still to come; then the draws that are not used. */
export function lotsDrawn(report: ReportContext): Block[] {
  const { say, settlement } = report
  const ties = settlement.ties.map((tie) => ({ ...tie, codes: tie.bids.map(({ code }) => code).join(', ') }))
  const settled = ties.flatMap(({ draw, codes }) => (draw ? [{ draw, codes }] : []))
  return [
    ...ties
      .filter(({ draw }) => !draw)
      .map(
        ({ rank, codes }): Block => ({
          kind: 'paragraph',
          tone: 'warning',
          text: say('C.remarks.draw', { rank: String(rank), codes }),
        }),
      ),
    ...settled.flatMap(({ draw, codes }, place): Block[] => [
      {
        kind: 'heading',
        id: `draw-${place + 1}`,
        level: 2,
        number: `C3.${place + 1}`,
        text: say('C.draw', { rank: String(draw.rank), codes }),
      },
      {
        kind: 'facts',
        items: [
          { label: say('C.draw.day'), value: formatDay(draw.day) },
          { label: say('C.draw.present'), value: draw.present },
          { label: say('C.draw.order'), value: orderOf(report, draw) },
          { label: say('C.draw.note'), value: draw.note },
        ],
      },
    ]),
    ...idleDraws(report),
  ]
}

/** Draws on record that fit no tie of now: named, so that nobody takes them for the result. */
export function idleDraws(report: ReportContext): Block[] {
  return report.settlement.idle.map(
    ({ draw, why }): Block => ({
      kind: 'paragraph',
      tone: 'warning',
      text: report.say('C.draw.idle', {
        why,
        rank: String(draw.rank),
        day: formatDay(draw.day),
        order: orderOf(report, draw),
        present: draw.present,
        note: draw.note,
      }),
    }),
  )
}

/** "rank 1: B (Example Ltd.); rank 2: A (Other Ltd.)" */
function orderOf({ say, bids }: ReportContext, { rank, order }: RecordedDraw): string {
  return order
    .map(({ bidId, code }, place) =>
      say('C.draw.place', {
        rank: String(rank + place),
        code,
        tenderer: bids.find(({ id }) => id === bidId)?.tenderer ?? '–',
      }),
    )
    .join('; ')
}
