import { isProvisional } from '../../domain/award/is-provisional'
import type { OpenDecision } from '../../domain/award/open-decisions'
import { implausibleValues } from '../../domain/bid/implausible'
import { formatDay } from '../../domain/format-day'
import { groupDigits } from '../../domain/group-digits'
import type { Block } from '../block'
import { calculation } from './calculation'
import { idleDraws, lotsDrawn } from './lots-drawn'
import type { ReportContext } from './report-context'

/** Part C: ranking, the calculation of every total, equal totals, conspicuous figures, and what is still open. */
export function result(report: ReportContext): Block[] {
  return [
    ...ranking(report),
    ...calculation(report),
    ...remarks(report),
    ...conspicuous(report),
    ...implausibleTable(report),
    ...stillOpen(report),
  ]
}

function ranking(report: ReportContext): Block[] {
  const { say, outcome, settlement, bids, lotName } = report
  const heading: Block = { kind: 'heading', id: 'ranking', level: 1, number: 'C1', text: say('C.ranking') }
  if (outcome.state !== 'complete')
    return [
      heading,
      { kind: 'paragraph', tone: 'warning', text: say('C.ranking.none', { reason: outcome.message }) },
      ...idleDraws(report),
    ]
  if (outcome.result.ranking.length === 0)
    return [heading, { kind: 'paragraph', text: say('C.ranking.empty') }]
  const pending = isProvisional(outcome.undecided, report.waiting)
  return [
    heading,
    ...(pending
      ? [{ kind: 'paragraph' as const, tone: 'warning' as const, text: say('C.ranking.pending') }]
      : []),
    {
      kind: 'table',
      caption: say(pending ? 'C.ranking.caption.pending' : 'C.ranking.caption', { lot: lotName }),
      columns: [
        { title: say('C.ranking.rank'), width: 10, align: 'end' },
        { title: say('B.bid'), width: 10 },
        { title: say('B.tenderer'), width: 58 },
        { title: say('C.ranking.total'), width: 22, align: 'end' },
      ],
      rows: settlement.ranking.map(({ bid, rank, total }) => [
        String(rank),
        bid,
        bids.find(({ code }) => code === bid)?.tenderer ?? '–',
        groupDigits(total),
      ]),
    },
    ...settlement.ties.flatMap(({ draw }): Block[] =>
      draw
        ? [
            {
              kind: 'paragraph',
              text: say('C.ranking.drawn', {
                first: String(draw.rank),
                last: String(draw.rank + draw.order.length - 1),
                day: formatDay(draw.day),
                section: 'C3',
              }),
            },
          ]
        : [],
    ),
  ]
}

function remarks(report: ReportContext): Block[] {
  const { say, outcome } = report
  if (outcome.state !== 'complete') return []
  const { flags } = outcome.result
  return [
    { kind: 'heading', id: 'remarks', level: 1, number: 'C3', text: say('C.remarks') },
    flags.length === 0
      ? { kind: 'paragraph', text: say('C.remarks.none') }
      : { kind: 'list', ordered: false, items: flags.map(({ message }) => message) },
    ...lotsDrawn(report),
  ]
}

function conspicuous({ say, outcome }: ReportContext): Block[] {
  if (outcome.state !== 'complete') return []
  const heading: Block = { kind: 'heading', id: 'low', level: 1, number: 'C4', text: say('C.low') }
  if (outcome.abnormallyLow.length === 0) return [heading, { kind: 'paragraph', text: say('C.low.none') }]
  return [
    heading,
    { kind: 'paragraph', text: say('C.low.intro') },
    {
      kind: 'table',
      caption: say('C.low.caption'),
      columns: [
        { title: say('B.bid'), width: 8 },
        { title: say('C.calculation.criterion'), width: 20 },
        { title: say('C.low.finding'), width: 28 },
        { title: say('C.low.ask'), width: 44 },
      ],
      rows: outcome.abnormallyLow.map(({ bid, title, message, source, ask }) => [
        bid,
        title,
        `${message}. ${source}`,
        ask,
      ]),
      rowHeaders: true,
    },
  ]
}

/** Unusual values: scored as they stand, and worth a question before anything is decided. */
function implausibleTable({ say, tender, model, bids, lot }: ReportContext): Block[] {
  const values = implausibleValues(model, bids, lot, tender.dates)
  if (values.length === 0) return []
  return [
    { kind: 'paragraph', tone: 'warning', text: say('C.implausible') },
    {
      kind: 'table',
      caption: say('C.implausible.caption'),
      columns: [
        { title: say('B.bid'), width: 10 },
        { title: say('C.calculation.criterion'), width: 40 },
        { title: say('C.low.finding'), width: 50 },
      ],
      rows: values.map(({ code, title, message }) => [code, title, message]),
      rowHeaders: true,
    },
  ]
}

function openWords(say: ReportContext['say'], one: OpenDecision): string {
  const { code, tenderer } = one
  switch (one.kind) {
    case 'requirement':
      return say(one.unreasoned ? 'C.open.verdict.unreasoned' : `C.open.verdict.${one.verdict}`, {
        ...{ code, tenderer, requirement: one.requirement },
      })
    case 'late':
      return say('C.open.late', { code, tenderer })
    case 'reason':
      return say('C.open.reason', { code, tenderer, title: one.title })
  }
}

function stillOpen(report: ReportContext): Block[] {
  const { say, outcome, waiting } = report
  const items = [
    ...outcome.undecided.map((one) => openWords(say, one)),
    ...(outcome.state === 'incomplete'
      ? outcome.missing.map(({ code, tenderer, title }) => say('C.open.missing', { code, tenderer, title }))
      : []),
  ]
  for (const { tenderer, file, setAside } of waiting)
    if (setAside === undefined) items.push(say('C.open.file', { tenderer, file: file.name }))
  if (items.length === 0) return []
  const number = outcome.state === 'complete' ? 'C5' : 'C3'
  return [
    { kind: 'heading', id: 'open', level: 1, number, text: say('C.open') },
    { kind: 'list', ordered: false, items },
  ]
}
