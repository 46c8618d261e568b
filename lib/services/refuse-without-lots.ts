import { chosenLots } from '@/lib/documents/outline/chosen-lots'
import type { OperationalModel } from '@/lib/domain/sets'
import type { Tender } from '@/lib/domain/tender'
import { Refusal } from './refusal'

/** Refuses a file about lots that the tender does not have. */
export function refuseWithoutLots(
  tender: Tender,
  choice: { lot?: string | undefined; model?: OperationalModel | undefined },
): void {
  if (chosenLots(tender, choice).length === 0)
    throw new Refusal('not-found', 'The tender has no such lot: choose another.')
}
