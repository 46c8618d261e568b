import type { MandatoryRequirement } from '@/lib/domain/bid/mandatory-requirements'
import { lotOfTender } from '@/lib/domain/inputs/lot-of-tender'
import type { Lot, Tender } from '@/lib/domain/tender'
import { bidsOfLot, type LotBids } from './bids-of-lot'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { lotRequirements } from './lot-requirements'
import { parseInput } from './parse-input'
import { storedTender } from './stored-tender'

export interface ReadBids extends LotBids {
  tenderId: string
  revision: number
  tender: Tender
  lot: Lot
  requirements: MandatoryRequirement[]
}

/** The bids of a lot with what is asked of them and what is still to do. */
export async function readBids(context: Context, input: unknown): Promise<ReadBids> {
  const { tenderId, lotId } = parseInput(lotOfTender, input)
  const { row, tender } = await storedTender(context, tenderId)
  const lot = tender.lots[lotIndex(tender, lotId)]
  if (!lot) throw new Error(`lot ${lotId} is and is not in tender ${tenderId}`)
  const requirements = lotRequirements(context, tender, lotId)
  const read = { tenderId, tender, lot, requirements }
  return { ...read, revision: row.revision, ...(await bidsOfLot(context, read)) }
}
