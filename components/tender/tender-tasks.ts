import type { AssembledRequirement, Assembly, Finding } from '@/lib/domain/assembly'
import type { Lot, Tender } from '@/lib/domain/tender'
import { TENDER_DATES } from '@/lib/domain/tender-dates'
import { fieldHref, paths } from '@/lib/paths'
import { isLotBegun, isLotDescribed } from '../lot/is-lot-described'
import type { Status } from '../ui/status-mark'

export const TASKS = [
  'details',
  'lots',
  'bidirectional',
  'requirements',
  'criteria',
  'checks',
  'annex',
] as const
export type TaskId = (typeof TASKS)[number]

export interface Task {
  id: TaskId | 'bids' | 'result'
  title: string
  /** What the step settles, for the overview. */
  about: string
  href: string
  status: Status
  /** Findings on this step's page that block publication. */
  blocking: number
  /** Said at the right of the step: "3 lots", "2 block". */
  count?: { number: number; words: string }
}

/** The steps of a tender in their order, each with a status derived from the tender and its findings, never stored. */
export function tenderTasks(tenderId: string, tender: Tender, assembly: Assembly): Task[] {
  const href = hrefs(tenderId)
  const blocking = assembly.findings.filter(({ severity }) => severity === 'block')
  const on = (id: TaskId) => blocking.filter((finding) => taskOf(tenderId, tender, finding) === id).length
  const step = (id: TaskId, title: string, about: string, status: Status, count?: Task['count']): Task => ({
    id,
    title,
    about,
    href: href[id],
    blocking: on(id),
    status: on(id) > 0 ? 'attention' : status,
    count,
  })
  const warnings = assembly.findings.filter(({ severity }) => severity === 'warn').length
  const keys = new Set(
    assembly.lots.flatMap(({ requirements }) => requirements.filter(isAsked).map(({ key }) => key)),
  )
  return [
    step(
      'details',
      'Tender details',
      'Title, authority and the dates that the checks rest on',
      detailsStatus(tender),
    ),
    step(
      'lots',
      'Lots and models',
      'Operational model, points, dates and value of each lot',
      among(tender.lots.map(isLotDescribed), tender.lots.some(isLotBegun)),
      counted(tender.lots.length, 'lot', 'lots'),
    ),
    step(
      'bidirectional',
      'Bidirectional',
      'What each lot asks of discharging, and why',
      among(tender.lots.map(isStanceReasoned)),
    ),
    step(
      'requirements',
      'Requirements',
      'How each requirement is used, its figures and its proof',
      'complete',
      counted(keys.size, 'requirement', 'requirements'),
    ),
    step('criteria', 'Award criteria', 'What earns points, and how many', criteriaStatus(tender)),
    {
      ...step('checks', 'Checks', 'What stands in the way of publication, and what to look at', 'complete'),
      blocking: blocking.length,
      status: blocking.length > 0 ? 'attention' : warnings > 0 ? 'in-progress' : 'complete',
      count:
        blocking.length > 0
          ? {
              number: blocking.length,
              words: blocking.length === 1 ? 'blocks publication' : 'block publication',
            }
          : counted(warnings, 'warning', 'warnings'),
    },
    step(
      'annex',
      'Annex',
      'Read it as it will be printed, and take the Word file',
      blocking.length > 0 ? 'not-started' : 'complete',
    ),
  ]
}

/** The step on whose page a finding is mended. */
function taskOf(tenderId: string, tender: Tender, finding: Finding): TaskId | undefined {
  const [page] = fieldHref(tenderId, tender, finding.field).split(/[?#]/)
  const href = hrefs(tenderId)
  return TASKS.find((id) => page === href[id] || page?.startsWith(`${href[id]}/`))
}

function hrefs(tenderId: string): Record<TaskId, string> {
  return {
    details: paths.details(tenderId),
    lots: paths.lots(tenderId),
    bidirectional: paths.bidirectional(tenderId),
    requirements: paths.requirements(tenderId),
    criteria: paths.criteria(tenderId),
    checks: paths.checks(tenderId),
    annex: paths.annex(tenderId),
  }
}

function detailsStatus({ dates, reference }: Tender): Status {
  const dated = TENDER_DATES.map((name) => dates[name] !== undefined)
  return among([...dated, Boolean(reference?.trim())])
}

function isStanceReasoned({ bidirectional }: Lot): boolean {
  return Boolean(bidirectional.rationale?.trim())
}

/** A permit knows no award, unless permits are scarce (Directive 2006/123/EC, Art 12). */
function criteriaStatus({ lots, evaluation }: Tender): Status {
  const awarded = lots.filter((lot) => lot.operationalModel !== 'open-market' || lot.scarcePermits)
  return among(
    awarded.map(({ id }) => Object.hasOwn(evaluation, id) && (evaluation[id]?.criteria.length ?? 0) > 0),
  )
}

function isAsked({ treatment }: AssembledRequirement): boolean {
  return treatment !== 'excluded'
}

function among(done: boolean[], begun = done.some(Boolean)): Status {
  if (done.every(Boolean)) return 'complete'
  return begun ? 'in-progress' : 'not-started'
}

function counted(number: number, one: string, many: string): Task['count'] {
  return number === 0 ? undefined : { number, words: number === 1 ? one : many }
}
