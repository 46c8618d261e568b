export interface AuditLine {
  id: string
  at: string
  officer: string
  action: string
  section: string
}

/** Changes of the same kind in a row; `at` is the latest, `from` the earliest. */
export interface AuditGroup extends AuditLine {
  from: string
  count: number
}

const TOGETHER = 10 * 60_000

/** The latest first: what one officer did to one section within ten minutes is one line. The audit trail itself keeps all. */
export function auditGroups(entries: readonly AuditLine[]): AuditGroup[] {
  const groups: AuditGroup[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const same =
      last?.action === entry.action && last.section === entry.section && last.officer === entry.officer
    if (last && same && Date.parse(last.at) - Date.parse(entry.at) <= TOGETHER) {
      last.count += 1
      last.from = entry.at
    } else groups.push({ ...entry, from: entry.at, count: 1 })
  }
  return groups
}
