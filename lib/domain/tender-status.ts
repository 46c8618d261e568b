/** What the list says of a tender; derived from its findings, never stored. */
export const TENDER_STATUSES = ['needs-attention', 'ready'] as const
export type TenderStatus = (typeof TENDER_STATUSES)[number]

/** A tender needs attention while a finding blocks its annex. */
export function tenderStatus({ blocks }: { blocks: number }): TenderStatus {
  return blocks > 0 ? 'needs-attention' : 'ready'
}
