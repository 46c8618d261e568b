import Fraction from 'fraction.js'
import type { Criterion, EvaluationModel, Scoring } from '../evaluation'
import { inLanguage } from '../in-language'
import { decimalText } from '../scoring/round'
import type { Language } from '../sets'
import type { Preset, PresetCriterion } from './preset'

/** What of a lot a preset is multiplied by. */
export interface PresetLot {
  estimatedValue?: string
}

/**
 * A preset as the award criteria of one lot: its figures multiplied out, and the criteria proposed from the scored
 * requirements in the place that it keeps for them, the heaviest first (2014/23 Art 41(3)).
 */
export function presetModel(
  preset: Preset,
  library: readonly PresetCriterion[],
  lot: PresetLot,
  proposals: readonly Criterion[],
  language: Language,
): EvaluationModel {
  const { aggregation, surrogate, ties, forScored } = preset
  const own = preset.criteria.map((one) => {
    const takes = proposals.length === 0 && one.use === forScored.otherwise
    return {
      criterion: asCriterion(criterionOf(one.use, library), lot, language),
      weight: sumOf(one.weight, takes ? forScored.weight : undefined),
      share: sumOf(one.maximumShare, takes ? forScored.maximumShare : undefined),
    }
  })
  const scored = proposals.map((criterion, place) => ({
    criterion: { ...criterion, id: freeId(criterion.id, preset) },
    weight: partOf(forScored.weight, place, proposals.length),
    share: partOf(forScored.maximumShare, place, proposals.length),
  }))
  const all = [...own, ...scored]
  const heaviest = (one: (typeof all)[number]) => one.weight ?? one.share ?? new Fraction(0)
  // The price that enters by itself stands first; the sort keeps the order of equals.
  const sorted = all.toSorted(
    (a, b) => Number(isPrice(b.criterion)) - Number(isPrice(a.criterion)) || heaviest(b).compare(heaviest(a)),
  )
  return {
    aggregation,
    ...(surrogate && { surrogate }),
    rounding: { at: 'display', decimals: 2, mode: 'half-up' },
    ties,
    criteria: sorted.map(({ criterion, weight, share }, place) => ({
      ...criterion,
      ...(aggregation === 'ordinal'
        ? { rank: place + 1 }
        : isPrice(criterion)
          ? {}
          : aggregation === 'award-on-value'
            ? share && { maximumValue: whole(share.mul(lot.estimatedValue ?? 0)) }
            : weight && { weight: weight.toString() }),
    })),
  }
}

/** The loader refuses a preset that takes a criterion which is not there. */
function criterionOf(id: string, library: readonly PresetCriterion[]): PresetCriterion {
  const found = library.find((one) => one.id === id)
  if (!found) throw new Error(`no criterion ${id} for presets`)
  return found
}

function asCriterion(one: PresetCriterion, lot: PresetLot, language: Language): Criterion {
  const { id, kind, direction, unit, scoring, scaledBy, levels } = one
  return {
    id,
    title: inLanguage(one.title, language),
    kind,
    ...(direction && { direction }),
    ...(unit && { unit }),
    scoring: scaledBy ? scaled(scoring, new Fraction(lot[scaledBy] ?? 0)) : scoring,
    description: inLanguage(one.description, language),
    evidence: inLanguage(one.evidence, language),
    verification: inLanguage(one.verification, language),
    ...(levels && {
      levels: levels.map(({ code, value, label, descriptor }) => ({
        code,
        value,
        label: inLanguage(label, language),
        descriptor: inLanguage(descriptor, language),
      })),
    }),
  }
}

function scaled(scoring: Scoring, by: Fraction): Scoring {
  if (scoring.method !== 'absolute-linear') return scoring
  return { ...scoring, floor: whole(by.mul(scoring.floor)), ceiling: whole(by.mul(scoring.ceiling)) }
}

function isPrice({ scoring }: Criterion): boolean {
  return scoring.method === 'fictitious-price' || scoring.method === 'divisor'
}

function sumOf(own: string | undefined, more: string | undefined): Fraction | undefined {
  return own === undefined ? undefined : new Fraction(own).add(more ?? 0)
}

/** Whole hundredths of the whole each, what is left over to the first, so that the sum is exact. */
function partOf(total: string | undefined, place: number, count: number): Fraction | undefined {
  if (total === undefined) return undefined
  const unit = new Fraction(total).compare(1) > 0 ? new Fraction(1) : new Fraction(1, 100)
  const each = new Fraction(total).div(count).div(unit).floor().mul(unit)
  return place === 0 ? new Fraction(total).sub(each.mul(count - 1)) : each
}

function freeId(id: string, { criteria }: Preset): string {
  return criteria.some(({ use }) => use === id) ? `${id}-scored` : id
}

function whole(value: Fraction): string {
  return decimalText(value, 0, 'half-up')
}
