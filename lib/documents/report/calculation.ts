import Fraction from 'fraction.js'
import type { Cell } from '../../domain/award/score-cells'
import { groupDigits } from '../../domain/group-digits'
import { showNumber } from '../../domain/scoring/show-number'
import type { Block } from '../block'
import type { ReportContext } from './report-context'

/** C2: every total with its formula and the numbers put in; of bids without a ranking, the points that are sure already. */
export function calculation(report: ReportContext): Block[] {
  const { say, bids, outcome, settlement, model } = report
  const listed =
    outcome.state === 'complete'
      ? settlement.ranking.map(({ bid }) => bid)
      : bids.filter(({ exclusion }) => !exclusion).map(({ code }) => code)
  if (listed.length === 0) return []
  return [
    { kind: 'heading', id: 'calculation', level: 1, number: 'C2', text: say('C.calculation') },
    { kind: 'paragraph', text: say('C.calculation.intro') },
    ...listed.flatMap((code, place): Block[] => [
      {
        kind: 'heading',
        id: `calculation-${place + 1}`,
        level: 2,
        number: `C2.${place + 1}`,
        text: say('C.calculation.bid', {
          code,
          tenderer: bids.find((bid) => bid.code === code)?.tenderer ?? '',
        }),
      },
      {
        kind: 'table',
        caption: say('C.calculation.caption', { code }),
        columns: [
          { title: say('C.calculation.criterion'), width: 32 },
          { title: say('C.calculation.trace'), width: 50 },
          { title: say('C.calculation.points'), width: 18, align: 'end' },
        ],
        rows: model.criteria.map(({ id, title }) => [title, ...figures(report, outcome.cells[code]?.[id])]),
        rowHeaders: true,
      },
      ...total(report, code),
    ]),
  ]
}

function figures({ say }: ReportContext, cell: Cell | undefined): [string, string] {
  if (cell === undefined) return [say('C.calculation.waits'), '–']
  if ('refused' in cell) return [say('C.calculation.refused', { reason: cell.refused }), '–']
  if ('dropped' in cell) return [say('C.calculation.dropped', { reason: cell.dropped }), '–']
  return [groupDigits(cell.trace), groupDigits(cell.points)]
}

function total({ say, outcome }: ReportContext, code: string): Block[] {
  if (outcome.state !== 'complete') return []
  const ranked = outcome.result.ranking.find(({ bid }) => bid === code)
  if (!ranked) return []
  const { total: shown } = ranked
  const exact = showNumber(new Fraction(ranked.exact))
  const trace = outcome.totals[code] ?? ''
  return [
    { kind: 'paragraph', text: groupDigits(say('C.calculation.total', { trace, exact, total: shown })) },
  ]
}
