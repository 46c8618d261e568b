import type { Block } from '../block'
import type { AnnexPart } from '../outline/annex-choice'
import { assessment } from './assessment'
import { bidsReceived } from './bids-received'
import { procedure } from './procedure'
import type { ReportContext } from './report-context'
import { reportCover } from './report-cover'
import { result } from './result'

/** What the evaluation report says, in order. */
export function reportOutline(report: ReportContext): Block[] {
  const { say, annex } = report
  const part = (letter: AnnexPart): Block => ({
    kind: 'part',
    id: `part-${letter}`,
    letter,
    label: annex.say('part', { letter }),
    title: say(`part.${letter}.title`),
  })
  return [
    reportCover(report),
    { kind: 'contents', title: annex.say('contents.title') },
    part('A'),
    ...procedure(report),
    part('B'),
    ...bidsReceived(report),
    ...assessment(report),
    part('C'),
    ...result(report),
  ]
}
