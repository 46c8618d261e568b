import { citeFloor } from '../cite-floor'
import { decisionsIn } from '../decisions-in'
import { lotViews } from '../lot-view'
import { reachesFloor } from '../reaches-floor'
import { requirementName } from '../requirement-name'
import type { FindingDraft, Rule } from '../rule'
import { takeBack } from '../take-back'

/** The law binds from its own day: nobody can let it begin later (domain.md section 6). */
export const floorDeferred: Rule = {
  id: 'floor-deferred',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      decisionsIn(context, view)
        .filter(
          ({ decision: { treatment, deferral, part } }) =>
            treatment === 'deferred' || (part === 'floor' && deferral !== undefined),
        )
        .filter(({ decision }) => reachesFloor(context, view, decision))
        .map(
          ({ decision, decision: { requirement, treatment }, path }): FindingDraft => ({
            severity: 'block',
            lot: view.lot.id,
            requirement,
            message: `Lot ${view.lot.id} defers the part of ${requirementName(context, requirement)} that the law demands from the day of installation.`,
            why: citeFloor(
              context,
              view,
              requirement,
              'The duty follows the day on which a point is installed or renovated; an authority cannot postpone it.',
            ),
            fix: `${takeBack(context, view, decision)} Only what goes beyond the law, where the lot asks more, may come later.`,
            field: `${path}.${treatment === 'deferred' ? 'treatment' : 'deferral'}`,
          }),
        ),
    ),
}
