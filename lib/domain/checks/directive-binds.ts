import type { LotView } from './lot-view'
import { underEuProcurement } from './under-eu-procurement'

/** The directive of the lot's model binds: the Union's procurement law applies, and the value is not below the threshold. */
export function directiveBinds(view: LotView): boolean {
  return underEuProcurement(view) && view.lot.directive === 'binds'
}
