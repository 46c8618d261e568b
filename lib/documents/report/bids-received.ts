import { mandatoryAnswer } from '../../domain/bid/mandatory-answer'
import type { Block } from '../block'
import { formatMoment } from './format-moment'
import { reasonOut } from './reason-out'
import type { ReportContext } from './report-context'
import { standingOf } from './standing-of'

/** B1 to B3: who handed in what and when, mandatory requirements, exclusions with their reasons. */
export function bidsReceived(report: ReportContext): Block[] {
  const { say, bids, lotName } = report
  return [
    { kind: 'heading', id: 'received', level: 1, number: 'B1', text: say('B.received') },
    {
      kind: 'table',
      caption: say('B.received.caption', { lot: lotName }),
      columns: [
        { title: say('B.bid'), width: 8 },
        { title: say('B.tenderer'), width: 32 },
        { title: say('B.receivedAt'), width: 23 },
        { title: say('B.openedAt'), width: 23 },
        { title: say('B.state'), width: 14 },
      ],
      rows: bids.map(({ code, tenderer, receivedAt, openedAt, late }) => [
        code,
        tenderer,
        receivedAt ? [formatMoment(receivedAt), ...(late ? [say('B.late')] : [])].join(' ') : '–',
        openedAt ? formatMoment(openedAt) : '–',
        say(`B.state.${standingOf(report, code)}`),
      ]),
      rowHeaders: true,
    },
    ...admittedLate(report),
    ...setAsideFiles(report),
    ...mandatory(report),
    ...excluded(report),
  ]
}

/** Bids that came too late and are in all the same, with the reason: an exception that has to be defended. */
function admittedLate({ say, bids }: ReportContext): Block[] {
  const rows = bids.flatMap(({ code, tenderer, late, admittedLate: reason, exclusion }) =>
    late === 'admitted' && !exclusion && reason ? [[code, tenderer, reason]] : [],
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say('B.late.caption'),
      columns: [
        { title: say('B.bid'), width: 8 },
        { title: say('B.tenderer'), width: 32 },
        { title: say('B.failures.reason'), width: 60 },
      ],
      rows,
      rowHeaders: true,
    },
  ]
}

/** Files that made no bid, with the decision: nothing that came in is passed over in silence. */
function setAsideFiles({ say, waiting }: ReportContext): Block[] {
  const rows = waiting.flatMap(({ tenderer, file, setAside }) =>
    setAside === undefined ? [] : [[file.name, tenderer, setAside]],
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say('B.files.caption'),
      columns: [
        { title: say('B.files.name'), width: 26 },
        { title: say('B.tenderer'), width: 26 },
        { title: say('B.failures.reason'), width: 48 },
      ],
      rows,
      rowHeaders: true,
    },
  ]
}

function mandatory({ say, bids, requirements }: ReportContext): Block[] {
  const failures = bids.flatMap((bid) =>
    requirements
      .filter(({ id }) => bid.failed.includes(id))
      .map((asked) => [
        bid.code,
        `${asked.id}: ${asked.title}`,
        mandatoryAnswer(bid, asked)?.reason?.trim() || say('B.failures.no-reason'),
      ]),
  )
  const count = requirements.length
  return [
    { kind: 'heading', id: 'mandatory', level: 1, number: 'B2', text: say('B.mandatory') },
    {
      kind: 'paragraph',
      text: say('B.mandatory.intro', { count: String(count), section: 'B3' }),
    },
    {
      kind: 'table',
      caption: say('B.mandatory.caption'),
      columns: [
        { title: say('B.bid'), width: 8 },
        { title: say('B.tenderer'), width: 44 },
        { title: say('B.mandatory.met'), width: 16, align: 'end' },
        { title: say('B.mandatory.failed'), width: 16, align: 'end' },
        { title: say('B.mandatory.open'), width: 16, align: 'end' },
      ],
      rows: bids.map(({ code, tenderer, failed, open }) => [
        code,
        tenderer,
        String(count - failed.length - open.length),
        String(failed.length),
        String(open.length),
      ]),
      rowHeaders: true,
    },
    ...(failures.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: say('B.failures.caption'),
            columns: [
              { title: say('B.bid'), width: 8 },
              { title: say('B.failures.requirement'), width: 32 },
              { title: say('B.failures.reason'), width: 60 },
            ],
            rows: failures,
            rowHeaders: true,
          },
        ]),
  ]
}

function excluded(report: ReportContext): Block[] {
  const { say, bids } = report
  const rows = bids.flatMap(({ code, tenderer, exclusion }) => {
    const reason = reasonOut(report, code)
    const by = say(exclusion ? 'B.excluded.by.officer' : 'B.excluded.by.rule')
    return reason === undefined ? [] : [[code, tenderer, by, reason]]
  })
  return [
    { kind: 'heading', id: 'excluded', level: 1, number: 'B3', text: say('B.excluded') },
    rows.length === 0
      ? { kind: 'paragraph', text: say('B.excluded.none') }
      : {
          kind: 'table',
          caption: say('B.excluded.caption'),
          columns: [
            { title: say('B.bid'), width: 8 },
            { title: say('B.tenderer'), width: 24 },
            { title: say('B.excluded.by'), width: 22 },
            { title: say('B.failures.reason'), width: 46 },
          ],
          rows,
          rowHeaders: true,
        },
  ]
}
