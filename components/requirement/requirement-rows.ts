import type { AssembledRequirement, Assembly, Finding } from '@/lib/domain/assembly'
import type { Content } from '@/lib/domain/content'
import { resolveLot } from '@/lib/domain/resolve-lot'
import type { Group, Part, Treatment } from '@/lib/domain/sets'
import type { Lot, Tender } from '@/lib/domain/tender'
import { type EntryRule, entryRules } from './entry-rules'

/** One treatment of a requirement in a lot, as its line on the desk shows it. */
export interface RowEntry {
  part?: Part
  title: string
  treatment: Treatment
  /** Why no officer can move it; absent where it can be moved. */
  locked?: string
  /** Its sentence in the annex, which a search looks in. */
  clause: string
  /** What departs from the catalogue, in words. */
  departures: string[]
}

/** One requirement of a lot on the desk. */
export interface RequirementRow {
  key: string
  group: Group
  title: string
  entries: RowEntry[]
  /** How the clause cites its standards. */
  standards: string[]
  standardIds: string[]
  reasons: string[]
  findings: Finding[]
  /** Something was decided on it in this lot. */
  decided: boolean
}

/** The requirements of one lot in the order of the annex, each with its parts, its departures and what the checks say. */
export function requirementRows(
  tender: Tender,
  content: Content,
  assembly: Assembly,
  lot: Lot,
): RequirementRow[] {
  const entries = assembly.lots.find(({ id }) => id === lot.id)?.requirements ?? []
  const resolved = resolveLot(tender, lot, content)
  const keys = [...new Set(entries.map(({ key }) => key))]
  return keys.flatMap((key) => {
    const own = entries.filter((entry) => entry.key === key)
    const [first] = own
    if (!first) return []
    const record = content.requirements.find((one) => one.key === key)
    const rules = record ? entryRules(record, resolved, tender, content) : []
    return [
      {
        key,
        group: first.group,
        title: record?.title.en ?? first.title,
        entries: own.map((entry) => rowEntry(entry, rules, content)),
        standards: citations(own, content),
        standardIds: [...new Set(own.flatMap(({ standards }) => standards.map(({ id }) => id)))],
        reasons: [...new Set(own.flatMap(({ rationale }) => rationale?.trim() || []))],
        findings: assembly.findings.filter(
          (finding) => finding.requirement === key && (finding.lot === undefined || finding.lot === lot.id),
        ),
        decided: tender.decisions.some(({ requirement, lot: id }) => requirement === key && id === lot.id),
      },
    ]
  })
}

function rowEntry(entry: AssembledRequirement, rules: EntryRule[], content: Content): RowEntry {
  const rule = rules.find(({ part }) => part === entry.part)
  return {
    part: entry.part,
    title: entry.title,
    treatment: entry.treatment,
    clause: entry.clause,
    ...(rule?.locked ? { locked: rule.locked } : {}),
    departures: rule ? departures(entry, rule, content) : [],
  }
}

function departures(entry: AssembledRequirement, rule: EntryRule, content: Content): string[] {
  const words = (id: Treatment) => content.treatments.find((one) => one.id === id)?.title.en ?? id
  const parameters = rule.parameters.flatMap(({ label, unit, given, value }) =>
    given === undefined || value === undefined || value === given
      ? []
      : [
          `${label}: catalogue ${[given, unit].filter(Boolean).join(' ')}, here ${[value, unit].filter(Boolean).join(' ')}.`,
        ],
  )
  return [
    ...(rule.treatment === entry.treatment ? [] : [`By the rules: ${words(rule.treatment).toLowerCase()}.`]),
    ...parameters,
    ...(rule.ownProof ? ['Proof of your own.'] : []),
    ...(rule.ownDeferral ? ['Own moment for what applies later.'] : []),
  ]
}

function citations(entries: AssembledRequirement[], content: Content): string[] {
  const ids = new Set(entries.flatMap(({ standards }) => standards.map(({ id }) => id)))
  return content.standards.filter(({ id }) => ids.has(id)).map(({ citation }) => citation)
}
