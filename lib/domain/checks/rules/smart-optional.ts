import type { AssembledRequirement } from '../../assembly'
import { plan } from '../../assembly/plan'
import { fieldOf } from '../field-of'
import { isPubliclyAccessible } from '../is-publicly-accessible'
import { isDemanded, type LotView, lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { treatmentName } from '../treatment-name'

/** Smart charging is demanded of publicly accessible points; only more than what is demanded may be scored (formats.md). */
export const smartOptional: Rule = {
  id: 'smart-optional',
  find: (context) =>
    lotViews(context)
      .filter(({ lot }) => isPubliclyAccessible(lot))
      .flatMap((view) =>
        view.entries
          .filter((entry) => isOptional(context, view, entry))
          .map((entry) => finding(context, view, entry)),
      ),
}

const MOVED: Partial<Record<AssembledRequirement['treatment'], string>> = {
  'award-criterion': 'scored',
  deferred: 'deferred',
  excluded: 'left out',
  informative: 'for information only',
}

/** `LAW-1` states the law and is locked. A part beyond the floor may be scored, since the floor stays demanded. */
function isOptional(context: CheckContext, view: LotView, entry: AssembledRequirement): boolean {
  if (entry.group !== 'smart' || MOVED[entry.treatment] === undefined) return false
  const rule = context.content.requirements.find(({ key }) => key === entry.key)?.default
  if (rule === 'legal-floor') return false
  const rest = view.entries.filter((other) => other !== entry && other.key === entry.key)
  return entry.treatment !== 'award-criterion' || !rest.some(isDemanded)
}

function finding(
  context: CheckContext,
  view: LotView,
  { key, part, treatment }: AssembledRequirement,
): FindingDraft {
  const record = context.content.requirements.find((one) => one.key === key)
  const usual = record
    ? plan(record, view.lot, context.content).find((one) => one.part === part)?.treatment
    : undefined
  const law = view.lot.afir
    ? ' For these points the law asks connection and smart recharging, which the requirement puts into practice (Regulation (EU) 2023/1804, Article 5(7) and 5(8)).'
    : ''
  return {
    severity: 'block',
    lot: view.lot.id,
    requirement: key,
    message: `${requirementName(context, key)} is ${MOVED[treatment]} in lot ${view.lot.id}, whose points are publicly accessible; there it must be demanded.`,
    why: `Requirement ${key}: the catalogue asks it of every smart charging point.${law}`,
    fix: `Choose ${treatmentName(context, usual ?? 'mandatory')} again; only private points may do without, in a lot of their own.`,
    field: fieldOf(context, view, key, 'treatment', part),
  }
}
