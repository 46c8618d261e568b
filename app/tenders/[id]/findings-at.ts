import type { FindingsAt } from '@/components/form/findings-at-fields'
import { fieldHref } from '@/lib/paths'
import type { LoadedTender } from '@/lib/server/load-tender'

/** What the checks found, by the id of the field that each finding's link leads to; of one requirement where it is given. */
export function findingsAt(
  { id, tender, assembly }: Pick<LoadedTender, 'id' | 'tender' | 'assembly'>,
  requirement?: string,
): FindingsAt {
  const findings: Record<string, FindingsAt[string]> = {}
  for (const { severity, message, fix, field, requirement: on } of assembly.findings) {
    if (requirement !== undefined && on !== requirement) continue
    const at = fieldHref(id, tender, field).split('#')[1]
    if (at !== undefined) findings[at] = [...(findings[at] ?? []), { severity, message, fix }]
  }
  return findings
}
