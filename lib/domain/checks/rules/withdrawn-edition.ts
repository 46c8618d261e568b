import type { Standard } from '../../content/standard'
import { type LotView, lotViews, stands } from '../lot-view'
import type { CheckContext, FindingDraft, Rule } from '../rule'

/**
 * An edition that has been withdrawn: a warning where the officer's own text cites it, a note where the source cites it
 * and our clause asks for the edition of today instead (standards register, domain.md section 3).
 */
export const withdrawnEdition: Rule = {
  id: 'withdrawn-edition',
  find: (context) => {
    const withdrawn = context.content.standards
      .filter(({ state }) => state === 'withdrawn')
      .map((standard) => ({ ...standard, designations: designations(standard) }))
    return lotViews(context).flatMap((view) => [
      ...citedByOfficer(context, view, withdrawn),
      ...citedBySource(view, withdrawn),
    ])
  },
}

type Withdrawn = Standard & { designations: string[] }

interface OwnText {
  text: string
  field: string
  requirement: string
}

function citedByOfficer(context: CheckContext, view: LotView, withdrawn: Withdrawn[]): FindingDraft[] {
  return ownTexts(context, view).flatMap(({ text, field, requirement }) => {
    // An edition stands behind a colon: most texts need no closer look.
    if (!text.includes(':')) return []
    return withdrawn.flatMap((standard): FindingDraft[] => {
      const cited = standard.designations.find((designation) => cites(text, designation))
      if (cited === undefined) return []
      return [
        {
          severity: 'warn',
          lot: view.lot.id,
          requirement,
          message: `Your text on ${requirement} in lot ${view.lot.id} cites ${cited}, an edition that has been withdrawn; ${standard.citation} stands today.`,
          why: `Standards register: ${standard.today}.`,
          fix: `Cite ${standard.citation} instead.`,
          field,
        },
      ]
    })
  })
}

function citedBySource(view: LotView, withdrawn: Standard[]): FindingDraft[] {
  return withdrawn.flatMap((standard): FindingDraft[] => {
    const entry = view.entries.find(
      (candidate) => stands(candidate) && candidate.standards.some(({ id }) => id === standard.id),
    )
    if (!entry) return []
    return [
      {
        severity: 'note',
        lot: view.lot.id,
        requirement: entry.key,
        message: `The source of ${entry.key} cites ${standard.sourceCites}, which has been withdrawn. The clause in the annex asks for ${standard.citation}.`,
        why: `Standards register: ${standard.today}.`,
        fix: 'Nothing to change. Whoever offers the withdrawn edition has to prove that it is equivalent.',
        field: `${view.path}.requirements.${entry.key}`,
      },
    ]
  })
}

/** What an officer has written for the lot and the annex or the tenderer will read. */
function ownTexts(context: CheckContext, view: LotView): OwnText[] {
  const { decisions, localRequirements } = context.tender
  const ofDecisions = decisions.flatMap((decision, index): OwnText[] => {
    if (decision.lot !== view.lot.id) return []
    const { requirement, proof, parameters = {} } = decision
    const path = `decisions[${index}]`
    const written = Object.entries(parameters).map(([id, value]) => ({
      text: String(value),
      field: `${path}.parameters.${id}`,
      requirement,
    }))
    return proof === undefined ? written : [...written, { text: proof, field: `${path}.proof`, requirement }]
  })
  const ofLocal = localRequirements.flatMap(({ key, lots, clause, proof }, index): OwnText[] => {
    if (!lots.includes(view.lot.id)) return []
    const path = `localRequirements[${index}]`
    return [
      { text: clause, field: `${path}.clause`, requirement: key },
      ...proof.map((text, step) => ({ text, field: `${path}.proof[${step}]`, requirement: key })),
    ]
  })
  return [...ofDecisions, ...ofLocal]
}

/** The withdrawn editions by number and year, `61851-23:2014`, whichever body's letters stand before. */
function designations({ supersedes = [], sourceCites, citation }: Standard): string[] {
  const found = [...supersedes, sourceCites].flatMap((text) => text.match(/\d[\d.-]*:\d{4}/g) ?? [])
  return [...new Set(found)].filter((designation) => !citation.includes(designation))
}

function cites(text: string, designation: string): boolean {
  const compact = text.replace(/\s*:\s*/g, ':')
  const at = compact.indexOf(designation)
  return at >= 0 && !/[\d.-]/.test(compact.charAt(at - 1))
}
