import { whyNotTreatment } from '@/lib/domain/assembly/treatment-of'
import type { Content } from '@/lib/domain/content'
import { CHOSEN_TREATMENTS, type Part, type Treatment } from '@/lib/domain/sets'
import type { SelectOption } from '../form/select-field'

export type TreatmentOption = SelectOption & { value: Treatment }

/** The treatments that an officer may choose from for a part. */
export function treatmentOptions({ treatments }: Content, part?: Part): TreatmentOption[] {
  const chosen: readonly Treatment[] = CHOSEN_TREATMENTS
  return treatments
    .filter(({ id }) => chosen.includes(id) && whyNotTreatment({ part }, id) === null)
    .map(({ id, title }) => ({ value: id, label: title.en }))
}
