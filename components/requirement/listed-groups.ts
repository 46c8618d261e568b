import type { ReactNode } from 'react'
import type { Content } from '@/lib/domain/content'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'
import { GROUPS, type Group } from '@/lib/domain/sets'
import { GROUP_WORDS } from './group-words'
import type { ListedGroup, ListedRow } from './requirement-list'
import type { RequirementRow } from './requirement-rows'

/** The rows by group with what a search and a view go by; a group without rows is left out. */
export function listedGroups(
  rows: RequirementRow[],
  lot: ResolvedLot,
  content: Content,
  open: string | undefined,
  node: (row: RequirementRow) => ReactNode,
): ListedGroup[] {
  return GROUPS.flatMap((group): ListedGroup[] => {
    const own = rows.filter((row) => row.group === group)
    if (own.length === 0) return []
    return [
      {
        id: group,
        title: GROUP_WORDS[group],
        lead: lead(group, own.length, lot, content),
        rows: own.map((row) => listed(row, content, open, node(row))),
      },
    ]
  })
}

function listed(row: RequirementRow, content: Content, open: string | undefined, node: ReactNode): ListedRow {
  const { key, group, title, entries, standards, standardIds, findings } = row
  const words = (id: string) => content.treatments.find((one) => one.id === id)?.title.en ?? id
  const departs = entries.some(({ departures }) => departures.length > 0)
  return {
    key,
    node,
    open: key === open,
    movable: entries.some(({ locked }) => locked === undefined),
    group,
    treatments: entries.map(({ treatment }) => treatment),
    marks: [
      ...(departs ? ['departs'] : []),
      ...new Set(findings.flatMap(({ severity, rule }) => [severity, rule])),
    ],
    standards: standardIds,
    text: [
      key,
      title,
      ...entries.flatMap((entry) => [entry.title, words(entry.treatment), entry.clause]),
      ...standards,
    ]
      .join(' ')
      .toLowerCase(),
  }
}

function lead(group: Group, count: number, lot: ResolvedLot, content: Content): string {
  const counted = `${count} ${count === 1 ? 'requirement' : 'requirements'}`
  if (group !== 'bidirectional') return counted
  const stance = content.stances.find(({ id }) => id === lot.stance)?.title.en.toLowerCase() ?? lot.stance
  return `ready: ${lot.readiness === 'required' ? 'required' : 'not asked'} · discharging: ${stance} · ${counted}`
}
