import type { Content } from '@/lib/domain/content'
import { GROUPS } from '@/lib/domain/sets'
import type { FilterChoice } from './filter-bar'
import { GROUP_WORDS } from './group-words'
import type { RequirementRow } from './requirement-rows'

/** What the list of a lot can be narrowed by: only what some requirement of it has. */
export function filterChoices(rows: RequirementRow[], { treatments, standards }: Content): FilterChoice[] {
  const used = new Set(rows.flatMap(({ entries }) => entries.map(({ treatment }) => treatment)))
  const cited = new Set(rows.flatMap(({ standardIds }) => standardIds))
  const findings = rows.flatMap((row) => row.findings)
  // A rule is called by the first sentence that it says here.
  const rules = new Map(findings.toReversed().map(({ rule, message }) => [rule, message]))
  return [
    {
      field: 'group',
      label: 'Group',
      all: 'All groups',
      options: GROUPS.filter((group) => rows.some((row) => row.group === group)).map((group) => ({
        value: group,
        label: GROUP_WORDS[group],
      })),
    },
    {
      field: 'use',
      label: 'Used as',
      all: 'Any use',
      options: treatments
        .filter(({ id }) => used.has(id))
        .map(({ id, title }) => ({ value: id, label: title.en })),
    },
    {
      field: 'finding',
      label: 'Finding',
      all: 'Any finding',
      options: [
        { value: 'departs', label: 'Departs from the catalogue' },
        { value: 'block', label: 'Blocks publication' },
        { value: 'warn', label: 'Has a warning' },
        ...[...rules].map(([value, message]) => ({ value, label: shortened(message) })),
      ],
    },
    {
      field: 'standard',
      label: 'Standard',
      all: 'Any standard',
      options: standards
        .filter(({ id }) => cited.has(id))
        .map(({ id, citation }) => ({ value: id, label: citation })),
    },
  ]
}

const LONGEST = 60

function shortened(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST).trimEnd()}…`
}
