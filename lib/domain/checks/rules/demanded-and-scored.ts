import Fraction from 'fraction.js'
import { LABELS } from '../../labels'
import { cite } from '../cite'
import { criteriaNaming } from '../criteria-naming'
import { isOnlyLaw } from '../is-only-law'
import { isPubliclyAccessible } from '../is-publicly-accessible'
import { isSafety } from '../is-safety'
import { isDemanded, type LotView, lotViews, standing } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { stanceName } from '../stance-name'
import { treatmentName } from '../treatment-name'

/** The same fact is never demanded of everyone and scored; more than what is demanded may be (domain.md section 6). */
export const demandedAndScored: Rule = {
  id: 'demanded-and-scored',
  find: (context) =>
    lotViews(context).flatMap((view) => [
      ...namedByCriterion(context, view),
      ...nothingBeyond(view),
      ...readyHardware(context, view),
    ]),
}

function why(view: LotView): string {
  return cite(
    view,
    { procurement: 'Article 67(4)', concession: 'Article 41(1)', 'open-market': 'Article 12(1)' },
    'Criteria compare offers; what everyone must deliver is the same in all of them.',
  )
}

/** What only the law asks is `floor-scored`, and safety is `safety-scored`. */
function namedByCriterion(context: CheckContext, view: LotView): FindingDraft[] {
  return criteriaNaming(view).flatMap(({ criterion, key, field }): FindingDraft[] => {
    const entries = standing(view, key)
    const asked = entries.filter((entry) => isDemanded(entry) || entry.treatment === 'deferred')
    const scored = entries.some(({ treatment }) => treatment === 'award-criterion')
    if (asked.length === 0 || scored || isOnlyLaw(context, view, key) || isSafety(context, key)) return []
    const later = asked.every(({ treatment }) => treatment === 'deferred') ? ', from a later day' : ''
    return [
      {
        severity: 'block',
        lot: view.lot.id,
        requirement: key,
        message: `The criterion “${criterion.title}” of lot ${view.lot.id} scores ${requirementName(context, key)}, which the lot demands of everyone${later}.`,
        why: why(view),
        fix: wayOut(context, view, key),
        field,
      },
    ]
  })
}

/** Only what may be scored is offered: smart charging of publicly accessible points may not (rule `smart-optional`). */
function wayOut(context: CheckContext, view: LotView, key: string): string {
  const remove = `Untick ${key} under ${LABELS.criteria.requirements}`
  const requirement = context.content.requirements.find((one) => one.key === key)
  if (requirement?.default === 'stance')
    return `${remove}. Or let discharging be scored on the Bidirectional page: choose ${stanceName(context, 'award-criterion')}, or tick ${LABELS.bidirectional.scoredBeyond}.`
  const isBound = requirement?.group === 'smart' && isPubliclyAccessible(view.lot)
  return isBound
    ? `${remove}.`
    : `${remove}. Or use ${key} as ${treatmentName(context, 'award-criterion')} on the Requirements page instead of demanding it.`
}

/** A share of 100 per cent from the first day leaves no larger share to offer; only the proof can still differ. */
function nothingBeyond(view: LotView): FindingDraft[] {
  const { stance, share, scoredBeyond, id } = view.lot
  const scoresShare = stance === 'award-criterion' || (stance === 'mandatory' && scoredBeyond)
  if (share < 100 || !scoresShare) return []
  return [
    {
      severity: 'warn',
      lot: id,
      message: `Lot ${id} demands that 100 per cent of the points discharge from commissioning and scores more than that, but a larger share cannot be offered.`,
      why: why(view),
      fix:
        stance === 'mandatory'
          ? `Lower ${LABELS.bidirectional.share}, or untick ${LABELS.bidirectional.scoredBeyond}.`
          : `Lower ${LABELS.bidirectional.share}; with 0 every point that is offered is scored.`,
      field: `${view.path}.bidirectional.share`,
    },
  ]
}

/** Where every point must be ready from day one, hardware from day one is the same in every offer. */
function readyHardware(context: CheckContext, view: LotView): FindingDraft[] {
  if (view.lot.readiness !== 'required') return []
  const byStance = new Set<string>(
    context.content.requirements.filter((one) => one.default === 'stance').map(({ key }) => key),
  )
  return criteriaNaming(view).flatMap(({ criterion, key, field }): FindingDraft[] => {
    const { scoring, requirements = [] } = criterion
    const first = requirements.find((one) => byStance.has(one))
    if (scoring.method !== 'commitment' || key !== first || new Fraction(scoring.ready).equals(0)) return []
    return [
      {
        severity: 'warn',
        lot: view.lot.id,
        requirement: key,
        message: `The criterion “${criterion.title}” of lot ${view.lot.id} gives points for hardware installed from commissioning, which the lot demands of every point.`,
        why: why(view),
        fix: `Set ${LABELS.criteria.hardware} to 0. Or choose on the Bidirectional page that points need not be ready from day one.`,
        field: field.replace(/\.requirements.*$/, '.scoring.ready'),
      },
    ]
  })
}
