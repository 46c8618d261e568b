import type { Criterion } from '../evaluation'
import type { LotView } from './lot-view'

/** Every requirement that an own criterion of the lot says it scores, with the place where it says so. */
export function criteriaNaming(view: LotView): { criterion: Criterion; key: string; field: string }[] {
  return view.criteria.flatMap((criterion, index) =>
    [...new Set(criterion.requirements)].map((key) => ({
      criterion,
      key,
      field: `${view.criteriaPath}[${index}].requirements`,
    })),
  )
}
