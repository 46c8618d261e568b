import { givenWords } from '../../domain/bid/given-words'
import { needsReason } from '../../domain/bid/needs-reason'
import type { Block } from '../block'
import type { ReportContext } from './report-context'

/** B4: under each criterion what every bid gives, its points, why, and where it stands in the bid. */
export function assessment(report: ReportContext): Block[] {
  const { say, texts, tender, model, bids, outcome } = report
  return [
    { kind: 'heading', id: 'assessment', level: 1, number: 'B4', text: say('B.assessment') },
    { kind: 'paragraph', text: say('B.assessment.intro') },
    ...model.criteria.flatMap((criterion, place): Block[] => [
      {
        kind: 'heading',
        id: `assessment-${place + 1}`,
        level: 2,
        number: `B4.${place + 1}`,
        text: criterion.title,
      },
      {
        kind: 'table',
        caption: say('B.assessment.caption', { title: criterion.title }),
        columns: [
          { title: say('B.bid'), width: 8 },
          { title: say('B.assessment.value'), width: 22 },
          { title: say('B.assessment.points'), width: 12, align: 'end' },
          { title: say('B.assessment.rationale'), width: 36 },
          { title: say('B.assessment.passage'), width: 22 },
        ],
        rows: bids.map(({ code, values, exclusion }) => {
          const given = Object.hasOwn(values, criterion.id) ? values[criterion.id] : undefined
          const cell = outcome.cells[code]?.[criterion.id]
          return [
            code,
            given?.value === undefined
              ? exclusion
                ? '–'
                : say('B.value.missing')
              : givenWords(texts, criterion, given.value, tender.language),
            cell && 'points' in cell ? cell.points : '–',
            given?.rationale?.trim() ||
              (exclusion || given?.value === undefined || !needsReason(criterion, given.value)
                ? '–'
                : say('B.assessment.no-rationale')),
            given?.passage ?? '–',
          ]
        }),
        rowHeaders: true,
      },
    ]),
  ]
}
