import { LABELS } from '../../labels'
import { citeFloor } from '../cite-floor'
import { criteriaNaming } from '../criteria-naming'
import { decisionsIn } from '../decisions-in'
import { isOnlyLaw } from '../is-only-law'
import { type LotView, lotViews } from '../lot-view'
import { reachesFloor } from '../reaches-floor'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { takeBack } from '../take-back'

/** What the law demands at the day of installation earns no points; only what exceeds it, or comes earlier, can (domain.md section 6). */
export const floorScored: Rule = {
  id: 'floor-scored',
  find: (context) =>
    lotViews(context).flatMap((view) => [...byDecision(context, view), ...byCriterion(context, view)]),
}

const WHY =
  'What the law demands of every point is delivered by everyone, so it cannot tell one offer from another.'

function byDecision(context: CheckContext, view: LotView): FindingDraft[] {
  return decisionsIn(context, view)
    .filter(
      ({ decision }) => decision.treatment === 'award-criterion' && reachesFloor(context, view, decision),
    )
    .map(({ decision, decision: { requirement }, path }) => ({
      severity: 'block',
      lot: view.lot.id,
      requirement,
      message: `Lot ${view.lot.id} scores the part of ${requirementName(context, requirement)} that the law demands.`,
      why: citeFloor(context, view, requirement, WHY),
      fix: `${takeBack(context, view, decision)} Only what goes beyond the law, where the lot asks more, may earn points.`,
      field: `${path}.treatment`,
    }))
}

function byCriterion(context: CheckContext, view: LotView): FindingDraft[] {
  return criteriaNaming(view)
    .filter(({ key }) => isOnlyLaw(context, view, key))
    .map(({ criterion, key, field }) => ({
      severity: 'block',
      lot: view.lot.id,
      requirement: key,
      message: `The criterion “${criterion.title}” of lot ${view.lot.id} scores ${requirementName(context, key)}, of which only the legal floor stands in this lot.`,
      why: citeFloor(context, view, key, WHY),
      fix: `Untick ${key} under ${LABELS.criteria.requirements}. Only a part that goes beyond the law, where the lot has one, may earn points.`,
      field,
    }))
}
