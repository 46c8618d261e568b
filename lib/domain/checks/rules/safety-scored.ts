import { LABELS } from '../../labels'
import { criteriaNaming } from '../criteria-naming'
import { decisionsIn } from '../decisions-in'
import { isSafety } from '../is-safety'
import { type LotView, lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { takeBack } from '../take-back'

/** BD-16, BD-17, BD-18, BD-21 and BD-22 bind every point that feeds in, under every stance (domain.md section 6). */
export const safetyScored: Rule = {
  id: 'safety-scored',
  find: (context) =>
    lotViews(context).flatMap((view) => [...byDecision(context, view), ...byCriterion(context, view)]),
}

const FIX =
  'What can earn points, or come later, is how many points discharge, from when and on what proof: BD-19 beyond the law and BD-20.'

function why(key: string): string {
  return `Requirement ${key}: safety of people and of the grid binds every charging point that can feed in, from its first day, whatever the lot asks of discharging.`
}

function byDecision(context: CheckContext, view: LotView): FindingDraft[] {
  return decisionsIn(context, view).flatMap(
    ({ decision, decision: { requirement, treatment }, path }): FindingDraft[] => {
      const moved =
        treatment === 'award-criterion' ? 'scored' : treatment === 'deferred' ? 'deferred' : undefined
      if (moved === undefined || !isSafety(context, requirement)) return []
      return [
        {
          severity: 'block',
          lot: view.lot.id,
          requirement,
          message: `${requirementName(context, requirement)} is ${moved} in lot ${view.lot.id}; it can only be demanded.`,
          why: why(requirement),
          fix: `${takeBack(context, view, decision)} ${FIX}`,
          field: `${path}.treatment`,
        },
      ]
    },
  )
}

function byCriterion(context: CheckContext, view: LotView): FindingDraft[] {
  return criteriaNaming(view)
    .filter(({ key }) => isSafety(context, key))
    .map(({ criterion, key, field }) => ({
      severity: 'block',
      lot: view.lot.id,
      requirement: key,
      message: `The criterion “${criterion.title}” of lot ${view.lot.id} scores ${requirementName(context, key)}; it can only be demanded.`,
      why: why(key),
      fix: `Untick ${key} under ${LABELS.criteria.requirements}. ${FIX}`,
      field,
    }))
}
