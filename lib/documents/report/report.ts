import { createHash } from 'node:crypto'
import type { AssessedLot } from '../../domain/award/assessed-lot'
import { isProvisional } from '../../domain/award/is-provisional'
import type { Settlement } from '../../domain/award/settlement'
import type { Content } from '../../domain/content'
import { resolveLot } from '../../domain/resolve-lot'
import { annexFileName } from '../annex-file-name'
import type { Block } from '../block'
import { fingerprint } from '../fingerprint'
import { lawOfLot } from '../outline/legal-framework'
import { pageFrame } from '../outline/page-frame'
import { shortFingerprint } from '../outline/short-fingerprint'
import { writeWord } from '../word/write-word'
import type { ReportContext } from './report-context'
import { reportOutline } from './report-outline'
import { reportWords } from './report-words'

export type MadeReport =
  | { ok: true; blocks: Block[]; fileName: string; draft: boolean; write: () => Promise<Uint8Array> }
  | { ok: false; message: string }

/**
 * The evaluation report of a lot (2014/24 Art 84, 2014/23 Art 37 in substance): procedure, criteria, bids, exclusions with
 * reasons, scores with rationales, the calculation of every total, ranking. A draft while anything is open.
 */
export function makeReport(assessed: AssessedLot, content: Content, { day }: { day: string }): MadeReport {
  const { tender, model, outcome, settlement, bids } = assessed
  if (outcome.state === 'no-criteria' || outcome.state === 'unsound' || outcome.state === 'no-bids' || !model)
    return { ok: false, message: 'message' in outcome ? outcome.message : '' }
  const lot = resolveLot(tender, assessed.lot, content)
  const draft = isOpen(outcome, settlement) || isProvisional(outcome.undecided, assessed.waiting)
  const texts = reportWords(content, lot.model, tender.language)
  const report: ReportContext = {
    ...assessed,
    model,
    outcome,
    lot,
    lotName: `Lot ${lot.id}`,
    draft,
    day,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([model, bids, ...drawsOf(settlement)]))
      .digest('hex'),
    annexFingerprint: fingerprint(tender, content.catalogue.id),
    lawShort: lawOfLot(texts.annex.say, tender, lot),
    texts: content,
    ...texts,
  }
  const blocks = reportOutline(report)
  const { say, annex } = report
  const frame = {
    ...pageFrame(tender, content, [lot.operationalModel], draft),
    subject: say('frame.subject'),
    fingerprint: report.fingerprint,
    footer: [
      ...[tender.reference?.trim() ?? ''].filter(Boolean),
      report.lotName,
      annex.say('frame.fingerprint', { fingerprint: shortFingerprint(report.fingerprint) }),
    ],
  }
  return {
    ok: true,
    blocks,
    draft,
    fileName: annexFileName(tender, [''], { lot: lot.id, draft }).replace(
      /annex(?=(-draft)?\.docx$)/,
      'evaluation-report',
    ),
    write: () => writeWord(blocks, frame),
  }
}

/** Nothing of it is final while a value or a draw is missing. */
function isOpen(outcome: ReportContext['outcome'], { ties }: Settlement): boolean {
  return outcome.state !== 'complete' || ties.some(({ draw }) => !draw)
}

function drawsOf({ ties, idle }: Settlement): unknown[] {
  return [...ties.flatMap(({ draw }) => draw ?? []), ...idle]
}
