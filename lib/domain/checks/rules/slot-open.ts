import type { AssembledRequirement } from '../../assembly'
import { inLanguage } from '../../in-language'
import { LABELS } from '../../labels'
import { cite } from '../cite'
import { deferralFieldOf, fieldOf } from '../field-of'
import { type LotView, lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { TRANSPARENCY } from '../transparency'

/** A slot that nobody filled stays visible in the clause and blocks publication; a missing long-stop date is `no-long-stop`. */
export const slotOpen: Rule = {
  id: 'slot-open',
  find: (context) =>
    lotViews(context).flatMap((view) => {
      const seen = new Set<string>()
      return view.entries
        .filter(
          ({ treatment, group, deferral }) => treatment !== 'excluded' && (group !== 'local' || deferral),
        )
        .flatMap((entry) => [...openParameters(context, view, entry), ...openDate(context, view, entry)])
        .filter(({ field }) => !seen.has(field) && seen.add(field))
    }),
}

function finding(
  context: CheckContext,
  view: LotView,
  { key }: AssembledRequirement,
  label: string,
  field: string,
  control = label,
): FindingDraft {
  return {
    severity: 'block',
    lot: view.lot.id,
    requirement: key,
    message: `The clause of ${requirementName(context, key)} in lot ${view.lot.id} has an open place: “${label}”.`,
    why: cite(view, TRANSPARENCY, 'A clause with a gap says something else to each reader.'),
    fix: `Fill in ${control}.`,
    field,
  }
}

/** By the parameters, not by the braces of the text: what an officer typed may hold braces of its own. */
function openParameters(context: CheckContext, view: LotView, entry: AssembledRequirement): FindingDraft[] {
  const requirement = context.content.requirements.find(({ key }) => key === entry.key)
  return (requirement?.parameters ?? [])
    .filter(({ id }) => entry.parameters[id] === undefined && entry.clause.includes(`{${id}}`))
    .map(({ id, label }) =>
      finding(
        context,
        view,
        entry,
        inLanguage(label, context.tender.language),
        fieldOf(context, view, entry.key, 'parameters', entry.part, `.${id}`),
      ),
    )
}

function openDate(context: CheckContext, view: LotView, entry: AssembledRequirement): FindingDraft[] {
  const { deferral, key, part } = entry
  if (deferral?.trigger !== 'date' || deferral.date !== undefined) return []
  const field = deferralFieldOf(context, view, key, part, 'date')
  return [finding(context, view, entry, 'The day from which it applies', field, LABELS.deferral.date)]
}
