import type { Severity } from '../sets'
import type { LotView } from './lot-view'

/** For rules that rest on the directive (formats.md, marked *): below its threshold they warn. */
export function blocksFromThreshold(view: LotView): Severity {
  return view.lot.directive === 'below' ? 'warn' : 'block'
}
