import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import { type MandatoryRequirement, mandatoryRequirements } from '@/lib/domain/bid/mandatory-requirements'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'

/** The requirements of a lot on which every bid passes or fails. */
export function lotRequirements(context: Context, tender: Tender, lotId: string): MandatoryRequirement[] {
  const lot = assembleLots(tender, context.content).lots.find(({ id }) => id === lotId)
  return lot ? mandatoryRequirements(lot) : []
}
