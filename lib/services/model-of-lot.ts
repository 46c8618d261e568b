import type { EvaluationModel } from '@/lib/domain/evaluation'
import type { Tender } from '@/lib/domain/tender'

/** The award criteria that the lot has of its own; proposals are no model, nobody has given them a weight. */
export function modelOfLot(tender: Tender, lotId: string): EvaluationModel | null {
  return (Object.hasOwn(tender.evaluation, lotId) && tender.evaluation[lotId]) || null
}
