import type { Content } from '@/lib/domain/content'
import { CHOSEN_TREATMENTS, type Part, type Treatment } from '@/lib/domain/sets'
import type { SelectOption } from '../form/select-field'

/**
 * The treatments that an officer may choose from. What everybody must meet is not scored, so the minimum is not offered
 * as an award criterion; what a file says stands in the list in any case.
 */
export function treatmentOptions(
  content: Content,
  current: Treatment,
  part?: Part,
): (SelectOption & { value: Treatment })[] {
  const chosen: readonly Treatment[] = CHOSEN_TREATMENTS
  return content.treatments
    .filter(
      ({ id }) =>
        id === current || (chosen.includes(id) && !(part === 'minimum' && id === 'award-criterion')),
    )
    .map(({ id, title }) => ({ value: id, label: title.en }))
}
