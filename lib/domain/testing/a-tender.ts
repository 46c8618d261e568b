import { fileURLToPath } from 'node:url'
import { loadContent } from '../../content/load-content'
import type { Finding } from '../assembly'
import { assembleLots } from '../assembly/assemble-lots'
import { check } from '../checks/check'
import type { Content } from '../content'
import type { Criterion, EvaluationModel } from '../evaluation'
import { CATALOGUE } from '../sets'
import type { Decision, Lot, Tender } from '../tender'

let loaded: Content | undefined

/** The content that the product ships, read once a test file. */
export function theContent(): Content {
  loaded ??= loadContent(fileURLToPath(new URL('../../../content', import.meta.url)))
  return loaded
}

/** A lot of on-street AC points under a concession, installed from June 2027, discharging scored. */
export function aLot(change: Partial<Lot> = {}): Lot {
  return {
    id: '1',
    title: 'On-street network',
    operationalModel: 'concession',
    access: ['public'],
    current: ['AC'],
    powerKw: 22,
    chargingPoints: 340,
    termReason: 'The investment is recouped in ten years.',
    gridOperator: { name: 'Gridco', protocol: 'OpenADR 3.0', confirmed: true },
    bidirectional: { stance: 'award-criterion' },
    ...change,
  }
}

/** A criterion that can be verified. */
export function aCriterion(change: Partial<Criterion> = {}): Criterion {
  return {
    id: 'tariff',
    title: 'Tariff to the user',
    kind: 'price',
    direction: 'min',
    unit: 'EUR/kWh',
    weight: '60',
    scoring: { method: 'absolute-linear', floor: '0.30', ceiling: '0.60' },
    evidence: 'The tariff sheet',
    verification: 'Compared with the tariff that is charged',
    ...change,
  }
}

/** Two criteria in their order of importance, 100 points together, the second for the bidirectional requirements. */
export function aModel(change: Partial<EvaluationModel> = {}): EvaluationModel {
  return {
    aggregation: 'weighted-sum',
    ties: ['highest-ranked-criterion', 'draw'],
    criteria: [
      aCriterion(),
      aCriterion({
        id: 'bidirectional',
        title: 'Bidirectional charging',
        kind: 'requirement',
        direction: 'max',
        unit: undefined,
        weight: '40',
        scoring: { method: 'commitment', horizon: '60', classes: { certified: '1' }, ready: '0.1' },
        evidence: 'The commitment in the response form',
        verification: 'Certificate before award',
        requirements: ['BD-19', 'BD-20'],
      }),
    ],
    ...change,
  }
}

/** The decisions that settle the three proofs which the source leaves to negotiation. */
export function settledProofs(lot = '1'): Decision[] {
  return ['GEN-4', 'SC-4', 'SC-5'].map((requirement) => ({
    requirement,
    lot,
    proof: 'A yearly report by an accredited body',
    rationale: 'The proof is fixed before publication.',
  }))
}

/** A concession of one lot in the Netherlands that nothing blocks. */
export function aTender(change: Partial<Tender> = {}): Tender {
  return {
    format: 'tender/1',
    catalogue: CATALOGUE,
    title: 'Public charging 2027-2037',
    authority: { name: 'Example City', country: 'NL' },
    language: 'en',
    dates: {
      publication: '2026-12-15',
      tendersDue: '2027-02-15',
      contractStart: '2027-05-01',
      contractEnd: '2037-04-30',
      firstInstallation: '2027-06-01',
      lastInstallation: '2030-12-31',
    },
    lots: [aLot()],
    decisions: settledProofs(),
    localRequirements: [],
    marketEvidence: [],
    acceptedFindings: [],
    evaluation: { '1': aModel() },
    ...change,
  }
}

/** What the checks say of a tender; with `rule` the findings of that rule alone. */
export function findingsOf(tender: Tender, rule?: string): Finding[] {
  const content = theContent()
  const { resolvedLots, lots } = assembleLots(tender, content)
  const findings = check(tender, content, resolvedLots, lots)
  return rule === undefined ? findings : findings.filter((finding) => finding.rule === rule)
}
