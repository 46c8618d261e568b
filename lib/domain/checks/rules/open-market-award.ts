import { LABELS } from '../../labels'
import { cite } from '../cite'
import { decisionsOn, fieldOf } from '../field-of'
import { type LotView, lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { stanceName } from '../stance-name'
import { treatmentName } from '../treatment-name'

/** Whoever meets the conditions gets the permit; only scarce permits need a rule of selection (2006/123 Art 12). */
export const openMarketAward: Rule = {
  id: 'open-market-award',
  find: (context) =>
    lotViews(context)
      .filter(({ lot }) => lot.operationalModel === 'open-market' && !lot.scarcePermits)
      .flatMap((view) => [...byCriteria(view), ...byStance(context, view), ...byTreatment(context, view)]),
}

const FIX = `Or, where places or grid capacity limit the number of permits, tick ${LABELS.lot.scarcePermits} in the lot and announce the rule of selection beforehand.`

function finding(
  view: LotView,
  rest: Pick<FindingDraft, 'message' | 'fix' | 'field' | 'requirement'>,
): FindingDraft {
  return {
    severity: 'block',
    lot: view.lot.id,
    ...rest,
    why: cite(
      view,
      { 'open-market': 'Article 12(1)' },
      'A permit is no public contract: it is granted to everyone who meets the conditions, and a selection is made only where permits are scarce.',
    ),
    fix: `${rest.fix} ${FIX}`,
  }
}

function byCriteria(view: LotView): FindingDraft[] {
  const { length } = view.criteria
  if (length === 0) return []
  const criteria = length === 1 ? 'one award criterion' : `${length} award criteria`
  return [
    finding(view, {
      message: `Lot ${view.lot.id} has ${criteria}, but in an open market nothing is awarded.`,
      fix: `Open ${LABELS.criteria.removeAll} and press ${LABELS.criteria.removeNow}.`,
      field: view.criteriaPath,
    }),
  ]
}

function byStance(context: CheckContext, view: LotView): FindingDraft[] {
  const { id, stance, scoredBeyond } = view.lot
  const path = `${view.path}.bidirectional`
  if (stance === 'award-criterion')
    return [
      finding(view, {
        message: `Lot ${id} scores discharging, but in an open market nothing is awarded.`,
        fix: `Choose ${stanceName(context, 'mandatory')}, ${stanceName(context, 'deferred')} or ${stanceName(context, 'not-sought')} instead; places reserved for bidirectional shared cars are another way.`,
        field: `${path}.stance`,
      }),
    ]
  if (!scoredBeyond || stance === 'not-sought') return []
  return [
    finding(view, {
      message: `Lot ${id} scores more discharging than it asks, but in an open market nothing is awarded.`,
      fix: `Untick ${LABELS.bidirectional.scoredBeyond}.`,
      field: `${path}.scoredBeyond`,
    }),
  ]
}

/** Requirements that are scored by a choice of their own, not by the stance. */
function byTreatment(context: CheckContext, view: LotView): FindingDraft[] {
  return view.entries
    .filter(({ key, group, treatment }) => {
      const decided = decisionsOn(context, view.lot.id, key).some(
        ({ decision }) => decision.treatment === 'award-criterion',
      )
      return treatment === 'award-criterion' && (decided || group === 'local')
    })
    .map(({ key, part }) =>
      finding(view, {
        requirement: key,
        message: `${requirementName(context, key)} is scored in lot ${view.lot.id}, but in an open market nothing is awarded.`,
        fix: `Choose another use than ${treatmentName(context, 'award-criterion')}.`,
        field: fieldOf(context, view, key, 'treatment', part),
      }),
    )
}
