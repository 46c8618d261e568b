import Fraction from 'fraction.js'
import type { Criterion } from '../../evaluation'
import { LABELS } from '../../labels'
import { blocksFromThreshold } from '../blocks-from-threshold'
import { cite } from '../cite'
import { type LotView, lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/**
 * A concession lists its criteria in descending order of importance (2014/23 Art 41(3)). Weights are optional; where they
 * are given they agree with the order: that of the list, or of the ranks where every criterion has one.
 */
export const orderDisagrees: Rule = {
  id: 'order-disagrees',
  find: (context) =>
    lotViews(context)
      .filter(({ lot }) => lot.operationalModel === 'concession')
      .flatMap((view) => disagreement(view) ?? []),
}

interface Placed {
  criterion: Criterion
  index: number
}

function disagreement(view: LotView): FindingDraft | undefined {
  const placed = view.criteria.map((criterion, index) => ({ criterion, index }))
  const ranked = placed.every(({ criterion }) => criterion.rank !== undefined)
  const ordered = ranked
    ? [...placed].sort((one, other) => (one.criterion.rank ?? 0) - (other.criterion.rank ?? 0))
    : placed
  const pair = firstHeavierLater(ordered)
  if (!pair) return undefined
  const { earlier, later } = pair
  const counts = later.criterion.weight === undefined ? 'maximumValue' : 'weight'
  return {
    severity: blocksFromThreshold(view),
    lot: view.lot.id,
    message: `In lot ${view.lot.id} “${later.criterion.title}” comes after “${earlier.criterion.title}” but counts for more: ${importance(later.criterion)} against ${importance(earlier.criterion)}.`,
    why: cite(
      view,
      { concession: 'Article 41(3)' },
      'The criteria are listed in descending order of importance, and the offers are judged in that order.',
    ),
    fix: `Move the heavier criterion up, or change ${LABELS.criteria[counts]} so that none counts for more than the one before it.`,
    field: `${view.criteriaPath}[${later.index}].${counts}`,
  }
}

/** What a criterion counts: its weight, or under award on value the money it can be worth. */
function importance({ weight, maximumValue }: Criterion): string | undefined {
  return weight ?? maximumValue
}

/** The first criterion that is heavier than the lightest one before it, and that one. */
function firstHeavierLater(ordered: Placed[]): { earlier: Placed; later: Placed } | undefined {
  const weighed = ordered.flatMap((placed) => {
    const counts = importance(placed.criterion)
    return counts === undefined ? [] : [{ placed, counts: new Fraction(counts) }]
  })
  for (const [place, later] of weighed.entries()) {
    const earlier = weighed.slice(0, place).find(({ counts }) => counts.lt(later.counts))
    if (earlier) return { earlier: earlier.placed, later: later.placed }
  }
  return undefined
}
