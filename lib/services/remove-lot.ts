import { lotTarget } from '@/lib/domain/inputs/lot-target'
import type { Tender } from '@/lib/domain/tender'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'
import { refuseWithBids } from './refuse-with-bids'
import type { RemovedLot } from './removed-lot'
import { withoutLocalRequirement } from './without-local-requirement'

/** Takes a lot away with its decisions, criteria and acceptances; `removal` is what `restoreLot` needs to undo it. */
export async function removeLot(
  context: Context,
  input: unknown,
): Promise<{ revision: number; removal: string }> {
  const { lotId, ...target } = parseInput(lotTarget, input)
  const { revision, entry } = await changeTender(context, target, {
    action: 'remove-lot',
    section: 'lots',
    merges: true,
    guard: 'removeLot',
    alter: async (tender) => {
      lotIndex(tender, lotId)
      await refuseWithBids(context, target.tenderId, lotId)
      return without(tender, lotId)
    },
    look: (tender) => withAll(tender, lotId),
  })
  if (entry === undefined) throw new Error('removing a lot changed nothing')
  return { revision, removal: entry }
}

function without(tender: Tender, lotId: string): Tender {
  const rest = {
    ...tender,
    lots: tender.lots.filter(({ id }) => id !== lotId),
    decisions: tender.decisions.filter(({ lot }) => lot !== lotId),
    acceptedFindings: tender.acceptedFindings.filter(({ lot }) => lot !== lotId),
    localRequirements: tender.localRequirements.map((one) => ({
      ...one,
      lots: one.lots.filter((lot) => lot !== lotId),
    })),
    evaluation: Object.fromEntries(Object.entries(tender.evaluation).filter(([lot]) => lot !== lotId)),
  }
  const nowhere = rest.localRequirements.filter(({ lots }) => lots.length === 0).map(({ key }) => key)
  return nowhere.reduce(withoutLocalRequirement, rest)
}

function withAll(tender: Tender, lotId: string): RemovedLot | undefined {
  const index = tender.lots.findIndex(({ id }) => id === lotId)
  const lot = tender.lots[index]
  if (!lot) return undefined
  return {
    index,
    lot,
    decisions: tender.decisions.filter((one) => one.lot === lotId),
    acceptedFindings: tender.acceptedFindings.filter((one) => one.lot === lotId),
    localRequirements: tender.localRequirements.filter(({ lots }) => lots.includes(lotId)),
    evaluation: Object.hasOwn(tender.evaluation, lotId) ? tender.evaluation[lotId] : undefined,
  }
}
