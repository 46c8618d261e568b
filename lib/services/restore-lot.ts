import { findAuditEntry } from '@/db/queries/find-audit-entry'
import { restoreLotInput } from '@/lib/domain/inputs/restore-lot'
import type { Tender } from '@/lib/domain/tender'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { type RemovedLot, removedLot } from './removed-lot'

/** Undoes the removal of a lot: the lot at its place, with its decisions, criteria and acceptances. */
export async function restoreLot(
  context: Context,
  input: unknown,
): Promise<{ revision: number; lotId: string }> {
  const { removal, ...target } = parseInput(restoreLotInput, input)
  let lotId = ''
  const { revision } = await changeTender(context, target, {
    action: 'restore-lot',
    section: 'lots',
    merges: true,
    alter: async (tender) => {
      const entry = await findAuditEntry(context.db, target.tenderId, removal)
      if (entry?.action !== 'remove-lot') throw new Refusal('not-found', 'There is no such removal to undo.')
      const removed = removedLot.parse(entry.detail.before)
      lotId = removed.lot.id
      if (tender.lots.some(({ id }) => id === lotId))
        throw new Refusal(
          'not-allowed',
          `There is a lot "${lotId}" already: rename it, then undo the removal.`,
        )
      return withLot(tender, removed)
    },
    look: ({ lots }) => lots.find(({ id }) => id === lotId),
  })
  return { revision, lotId }
}

function withLot(tender: Tender, removed: RemovedLot): Tender {
  const lotId = removed.lot.id
  const asked = new Set(removed.localRequirements.map(({ key }) => key))
  const standing = new Set(tender.localRequirements.map(({ key }) => key))
  const gone = removed.localRequirements.filter(({ key }) => !standing.has(key))
  return {
    ...tender,
    lots: tender.lots.toSpliced(removed.index, 0, removed.lot),
    decisions: [...tender.decisions, ...removed.decisions],
    acceptedFindings: [...tender.acceptedFindings, ...removed.acceptedFindings],
    localRequirements: [
      ...tender.localRequirements.map((one) =>
        asked.has(one.key) ? { ...one, lots: [...new Set([...one.lots, lotId])] } : one,
      ),
      ...gone.map((one) => ({ ...one, lots: [lotId] })),
    ],
    evaluation: removed.evaluation
      ? { ...tender.evaluation, [lotId]: removed.evaluation }
      : tender.evaluation,
  }
}
