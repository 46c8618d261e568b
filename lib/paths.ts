import { fieldId } from './domain/field-id'
import { requirementField } from './domain/requirement-field'
import type { OperationalModel } from './domain/sets'
import type { Tender } from './domain/tender'

/** The part of the page of the checks that comes next: the first finding that is open, else the way on. */
export const NEXT_FINDING = 'next-finding'

type Query = Record<string, string | number | boolean | undefined>

export interface AnnexChoice {
  lot?: string
  model?: OperationalModel
  part?: 'A' | 'B' | 'C'
  draft?: boolean
  /** The annex of a version that was kept. */
  version?: number
  /** With a part that tells what changed since this version. */
  since?: number
}

/** From which version to which, or to the tender as it stands; of one lot or one model. */
export interface ComparisonChoice {
  from?: number
  to?: number
  lot?: string
  model?: OperationalModel
}

/** Every URL of the product. */
export const paths = {
  home: (query: { page?: number; search?: string; deleted?: boolean; undo?: string } = {}) =>
    withQuery('/', query),
  newTender: () => '/tenders/new',
  importTender: () => '/tenders/import',
  tender: (id: string) => `/tenders/${encodeURIComponent(id)}`,
  details: (id: string) => `${paths.tender(id)}/details`,
  lots: (id: string, query: { undo?: string } = {}) => withQuery(`${paths.tender(id)}/lots`, query),
  /** The form of a further lot, on their page. */
  newLot: (id: string) => `${paths.lots(id)}#add-lot`,
  lot: (id: string, lotId: string) => `${paths.lots(id)}/${encodeURIComponent(lotId)}`,
  bidirectional: (id: string, lotId?: string) =>
    withQuery(`${paths.tender(id)}/bidirectional`, { lot: lotId }),
  /** `open`: the key of the requirement that is unfolded, or `new` for the form of one of the city's own. */
  requirements: (id: string, lotId?: string, open?: string) =>
    withQuery(`${paths.tender(id)}/requirements`, { lot: lotId, open }),
  criteria: (id: string, lotId?: string) => withQuery(`${paths.tender(id)}/criteria`, { lot: lotId }),
  checks: (id: string) => `${paths.tender(id)}/checks`,
  /** What to mend next, on the page of the checks. */
  nextFinding: (id: string) => `${paths.checks(id)}#${NEXT_FINDING}`,
  history: (id: string, page?: number) => withQuery(`${paths.tender(id)}/history`, { page }),
  annex: (id: string, choice: AnnexChoice = {}) => withQuery(`${paths.tender(id)}/annex`, { ...choice }),
  /** The Word file itself. */
  annexFile: (id: string, choice: AnnexChoice = {}) =>
    withQuery(`${paths.tender(id)}/annex/file`, { ...choice }),
  /** The same as a PDF. */
  annexPdf: (id: string, choice: AnnexChoice = {}) =>
    withQuery(`${paths.tender(id)}/annex/pdf`, { ...choice }),
  /** The city's own look for the annex. `undo`: the one that was just removed. */
  letterhead: (id: string, query: { undo?: string } = {}) =>
    withQuery(`${paths.tender(id)}/letterhead`, query),
  /** Takes a Word file, POST. */
  letterheadFile: (id: string) => `${paths.letterhead(id)}/file`,
  letterheadPicture: (id: string, name: string) =>
    `${paths.letterhead(id)}/picture/${encodeURIComponent(name)}`,
  versions: (id: string, choice: ComparisonChoice = {}) =>
    withQuery(`${paths.tender(id)}/versions`, { ...choice }),
  /** The summary of changes as a Word file. */
  changesFile: (id: string, choice: ComparisonChoice) =>
    withQuery(`${paths.versions(id)}/changes`, { ...choice }),
  /** The annex with its changes tracked. */
  trackedFile: (id: string, choice: ComparisonChoice) =>
    withQuery(`${paths.versions(id)}/tracked`, { ...choice }),
  /** The internal file note. */
  fileNote: (id: string) => `${paths.tender(id)}/file-note`,
  /** The requirements as a workbook. */
  requirementsList: (id: string) => `${paths.tender(id)}/requirements-list`,
  /** The tender as a `tender/1` file. */
  exportFile: (id: string) => `${paths.tender(id)}/export`,
  /** `undo`: the bid that was just removed. */
  bids: (id: string, lotId?: string, undo?: string) =>
    withQuery(`${paths.tender(id)}/bids`, { lot: lotId, undo }),
  /** `undo`: the file that was just taken off the bid. */
  bid: (id: string, lotId: string, bidId: string, undo?: string) =>
    withQuery(`${paths.bids(id)}/${encodeURIComponent(lotId)}/${encodeURIComponent(bidId)}`, { undo }),
  /** `undo`: the drawing of lots that was just taken off the record. */
  result: (id: string, lotId?: string, undo?: string) =>
    withQuery(`${paths.tender(id)}/result`, { lot: lotId, undo }),
  /** The scoring workbook: blank, of one lot or of all, or of one lot filled in with its bids. */
  matrixFile: (id: string, query: { lot?: string; filled?: boolean } = {}) =>
    withQuery(`${paths.tender(id)}/matrix`, query),
  responseFormFile: (id: string, lotId: string) =>
    withQuery(`${paths.tender(id)}/response-form`, { lot: lotId }),
  /** Takes a filled-in response form; POST. */
  responseUpload: (id: string) => `${paths.tender(id)}/responses`,
  /** A file that a tenderer handed in, as it came. */
  submittedFile: (id: string, fileId: string) =>
    `${paths.tender(id)}/responses/${encodeURIComponent(fileId)}`,
  /** Model and bids of a lot as an `evaluation/1` file. */
  evaluationFile: (id: string, lotId: string) => withQuery(`${paths.tender(id)}/evaluation`, { lot: lotId }),
  reportFile: (id: string, lotId: string) => withQuery(`${paths.tender(id)}/report`, { lot: lotId }),
  catalogue: () => '/catalogue',
  standards: () => '/catalogue/standards',
  standard: (id: string) => `/catalogue/standards#${encodeURIComponent(id)}`,
  law: () => '/catalogue/law',
  requirementPage: (key: string) => `/catalogue/${encodeURIComponent(key)}`,
  guidance: (id?: string) => (id === undefined ? '/guidance' : `/guidance#${encodeURIComponent(id)}`),
} as const

/**
 * The page and anchor that show the field a finding points to; `field` is described in `domain/checks/rule.ts`. `lot`: the
 * lot that the finding is on, for a field that belongs to none yet.
 */
export function fieldHref(tenderId: string, tender: Tender, field: string, lot?: string): string {
  const anchor = (page: string, path = field) => `${page}#${fieldId(path)}`
  const decision = /^decisions\[(\d+)\]\.?(.*)$/.exec(field)
  if (decision) {
    const found = tender.decisions[Number(decision[1])]
    const index = tender.lots.findIndex(({ id }) => id === found?.lot)
    if (!found || index < 0) return paths.requirements(tenderId)
    const path = requirementField(index, found.requirement, found.part, decision[2] || 'treatment')
    return anchor(paths.requirements(tenderId, found.lot, found.requirement), path)
  }
  if (field.startsWith('localRequirements')) {
    const at = /^localRequirements\[(\d+)\]/.exec(field)?.[1]
    const found = at === undefined ? undefined : tender.localRequirements[Number(at)]
    return anchor(paths.requirements(tenderId, found?.lots[0] ?? lot, found?.key ?? 'new'))
  }
  if (field.startsWith('evaluation')) return anchor(paths.criteria(tenderId, evaluationLot(tender, field)))
  if (field.startsWith('marketEvidence')) return anchor(paths.bidirectional(tenderId))
  if (field.startsWith('acceptedFindings')) return paths.checks(tenderId)
  const ofLot = /^lots\[(\d+)\]\.?(.*)$/.exec(field)
  if (!ofLot) return anchor(field === 'lots' ? paths.lots(tenderId) : paths.details(tenderId))
  const lotId = tender.lots[Number(ofLot[1])]?.id
  const rest = ofLot[2] ?? ''
  if (lotId === undefined) return paths.lots(tenderId)
  if (rest.startsWith('bidirectional')) return anchor(paths.bidirectional(tenderId, lotId))
  const key = /^requirements\.([A-Z]+-\d+)/.exec(rest)?.[1]
  if (rest.startsWith('requirements')) return anchor(paths.requirements(tenderId, lotId, key))
  return anchor(paths.lot(tenderId, lotId))
}

/** `evaluation.1.criteria[0]` or `evaluation["1"]…`: an id may hold a dot, so the longest that fits is meant. */
function evaluationLot(tender: Tender, field: string): string | undefined {
  const rest = field.slice('evaluation'.length)
  const ids = tender.lots.map(({ id }) => id).sort((a, b) => b.length - a.length)
  return ids.find((id) =>
    [`.${id}`, `["${id}"]`].some(
      (start) => rest === start || rest.startsWith(`${start}.`) || rest.startsWith(`${start}[`),
    ),
  )
}

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  )
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? path : `${path}?${text}`
}
