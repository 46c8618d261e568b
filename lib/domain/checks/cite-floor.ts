import { floorDuty } from '../assembly/floor-duty'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

/** `Law: …`, the citation of what the law demands in the lot; marked where nobody has read the official text yet. */
export function citeFloor(context: CheckContext, view: LotView, key: string, reason: string): string {
  const records = floorDuty(key, view.lot, context.content)?.records ?? []
  const citations = [...new Set(records.map(({ citation }) => citation))].join(' and ')
  const unread = records.some(({ status }) => status === 'check')
  return `Law: ${citations}${unread ? ' (verify against the official text)' : ''}. ${reason}`
}
