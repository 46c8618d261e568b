import type { Content } from '@/lib/domain/content'
import { CHOSEN_TREATMENTS, type Part, type Treatment } from '@/lib/domain/sets'
import type { SelectOption } from '../form/select-field'

export type TreatmentOption = SelectOption & { value: Treatment }

/**
 * The treatments that an officer may choose from. What everybody must meet is not scored, so the minimum is not offered
 * as an award criterion.
 */
export function treatmentOptions({ treatments }: Content, part?: Part): TreatmentOption[] {
  const chosen: readonly Treatment[] = CHOSEN_TREATMENTS
  return treatments
    .filter(({ id }) => chosen.includes(id) && !(part === 'minimum' && id === 'award-criterion'))
    .map(({ id, title }) => ({ value: id, label: title.en }))
}
