import type { Part, Treatment } from '../sets'
import { TENDER_DATES } from '../tender-dates'

/** From what to what; absent where there was nothing, or is nothing any more. */
export interface Move<T = string> {
  before?: T
  after?: T
}

export const DETAIL_FIELDS = ['title', 'reference', 'authority', ...TENDER_DATES] as const
export const LOT_FIELDS = [
  'title',
  'operationalModel',
  'procedure',
  'scarcePermits',
  'access',
  'current',
  'powerKw',
  'chargingPoints',
  'firstInstallation',
  'lastInstallation',
  'gridOperator',
  'readiness',
  'stance',
  'share',
  'scoredBeyond',
] as const
export const TEXT_FIELDS = ['title', 'clause', 'proof', 'explanation'] as const
export const DEFERRAL_FIELDS = [
  'trigger',
  'months',
  'date',
  'longStop',
  'establishedBy',
  'evidence',
  'cost',
  'remedy',
  'then',
] as const
export const CRITERION_FIELDS = [
  'title',
  'weight',
  'place',
  'threshold',
  'maximumValue',
  'direction',
  'unit',
  'method',
  'figures',
  'levels',
  'description',
  'evidence',
  'verification',
  'requirements',
] as const
export const RULE_FIELDS = [
  'aggregation',
  'scale',
  'surrogate',
  'rounding',
  'ties',
  'totalThreshold',
] as const

export type FieldMove<Field extends string> = { field: Field } & Move

export interface LotChange {
  id: string
  title: string
  kind: 'added' | 'removed' | 'changed'
  fields: FieldMove<(typeof LOT_FIELDS)[number]>[]
}

export interface RequirementChange {
  key: string
  part?: Part
  title: string
  /** The lots in which it changed alike. */
  lots: string[]
  kind: 'added' | 'removed' | 'changed'
  /** What it says, or said before it was removed. */
  clause: string
  treatment: Move<Treatment>
  parameters: ({ parameter: string } & Move)[]
  texts: FieldMove<(typeof TEXT_FIELDS)[number]>[]
  deferral: FieldMove<(typeof DEFERRAL_FIELDS)[number]>[]
}

export interface CriterionChange {
  lot: string
  id: string
  title: string
  kind: 'added' | 'removed' | 'changed'
  weight: Move
  fields: FieldMove<(typeof CRITERION_FIELDS)[number]>[]
}

export interface RuleChange {
  lot: string
  fields: FieldMove<(typeof RULE_FIELDS)[number]>[]
}

/** All that differs between two states of a tender and that a reader of the annex could see. */
export interface TenderChanges {
  details: FieldMove<(typeof DETAIL_FIELDS)[number]>[]
  lots: LotChange[]
  requirements: RequirementChange[]
  criteria: CriterionChange[]
  rules: RuleChange[]
}
