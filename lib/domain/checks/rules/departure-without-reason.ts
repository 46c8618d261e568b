import type { AssembledRequirement } from '../../assembly'
import { decisionOn } from '../../assembly/assemble-entry'
import { givenParameters } from '../../assembly/parameter-values'
import { plan } from '../../assembly/plan'
import type { Requirement } from '../../content/requirement'
import { inLanguage } from '../../in-language'
import { LABELS } from '../../labels'
import { cite } from '../cite'
import { decisionsReaching, fieldOf } from '../field-of'
import { listed } from '../listed'
import { isBlank, type LotView, lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { CheckContext, FindingDraft, Rule } from '../rule'
import { treatmentName } from '../treatment-name'

/** A parameter, treatment, exclusion or proof other than the catalogue's carries a reason (design, section 2). */
export const departureWithoutReason: Rule = {
  id: 'departure-without-reason',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      view.entries
        .filter(
          ({ key, part, rationale }) =>
            isBlank(rationale) && decisionsReaching(context, view.lot.id, key, part).length > 0,
        )
        .flatMap((entry) => {
          const requirement = context.content.requirements.find(({ key }) => key === entry.key)
          return requirement ? departures(context, view, requirement, entry) : []
        }),
    ),
}

function departures(
  context: CheckContext,
  view: LotView,
  requirement: Requirement,
  entry: AssembledRequirement,
): FindingDraft[] {
  const { key } = entry
  const changes = [
    ...changedParameters(context, view, requirement, entry),
    ...changedTreatment(context, view, requirement, entry),
    ...ownProof(context, view, entry),
  ]
  const [first] = changes
  if (!first) return []
  return [
    {
      severity: 'block',
      lot: view.lot.id,
      requirement: key,
      message: `${requirementName(context, key)} departs from the catalogue in lot ${view.lot.id} without a reason: ${listed(changes.map(({ says }) => says))}.`,
      why: cite(
        view,
        {},
        'The catalogue was aligned among cities and the market; whoever reads the file must see why this lot asks something else.',
      ),
      fix: `Fill in ${LABELS.requirement.rationale}; it goes into the file note, never into the annex. Or press ${LABELS.requirement.setBack}.`,
      field: reasonField(context, view, entry, first),
    },
  ]
}

/** Beside the decision that makes the change. */
function reasonField(
  context: CheckContext,
  view: LotView,
  { key, part }: AssembledRequirement,
  { kind }: Change,
) {
  const setting = decisionsReaching(context, view.lot.id, key, part).find(
    ({ decision }) => decision[kind] !== undefined,
  )
  return setting ? `${setting.path}.rationale` : fieldOf(context, view, key, 'rationale', part)
}

interface Change {
  kind: 'parameters' | 'treatment' | 'proof'
  says: string
}

/** A value for a place that neither catalogue nor country pack fills is no departure. */
function changedParameters(
  { tender }: CheckContext,
  { lot }: LotView,
  requirement: Requirement,
  entry: AssembledRequirement,
): Change[] {
  const given = givenParameters(requirement, lot)
  return requirement.parameters.flatMap(({ id, label }): Change[] => {
    const [value, before] = [entry.parameters[id], given[id]]
    if (value === undefined || before === undefined || value === before) return []
    return [
      { kind: 'parameters', says: `${inLanguage(label, tender.language)} is ${value} instead of ${before}` },
    ]
  })
}

function changedTreatment(
  context: CheckContext,
  { lot }: LotView,
  requirement: Requirement,
  { part, treatment }: AssembledRequirement,
): Change[] {
  const rule = plan(requirement, lot, context.content).find((one) => one.part === part)?.treatment
  if (rule === undefined || rule === treatment) return []
  return [
    {
      kind: 'treatment',
      says: `its treatment is “${treatmentName(context, treatment)}” instead of “${treatmentName(context, rule)}”`,
    },
  ]
}

function ownProof({ tender }: CheckContext, { lot }: LotView, { key, part }: AssembledRequirement): Change[] {
  const { proof } = decisionOn({ part, locked: false }, tender.decisions, lot.id, key)
  return proof === undefined ? [] : [{ kind: 'proof', says: 'it has a proof of its own' }]
}
