import type { Lot, Tender } from '../../domain/tender'
import type { AnnexChoice } from './annex-choice'

/** The lots that the annex is about: one, those of one operational model, or all. */
export function chosenLots(tender: Tender, { lot, model }: Pick<AnnexChoice, 'lot' | 'model'>): Lot[] {
  return tender.lots.filter(
    ({ id, operationalModel }) => (!lot || id === lot) && (!model || operationalModel === model),
  )
}
