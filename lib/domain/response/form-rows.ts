import type { AssembledCriterion, AssembledLot, AssembledRequirement } from '../assembly'
import type { Treatment } from '../sets'
import type { CriterionRow, FormRow, RequirementRow } from './form-row'

/** What is not declared: information asks nothing, what is left out stands nowhere, what is scored is answered with its criterion. */
const NOT_DECLARED: readonly Treatment[] = ['informative', 'excluded', 'award-criterion']

/** Every requirement of the lot that stands, then every award criterion of its own, in the order of the annex. */
export function formRows({ requirements, criteria }: AssembledLot): FormRow[] {
  return [
    ...requirements.filter(({ treatment }) => !NOT_DECLARED.includes(treatment)).map(requirementRow),
    ...criteria.filter(({ proposed }) => !proposed).map(criterionRow),
  ]
}

function requirementRow({
  key,
  part,
  title,
  clause,
  treatment,
  standards,
}: AssembledRequirement): RequirementRow {
  return {
    kind: 'requirement',
    key,
    ...(part ? { part } : {}),
    title,
    clause,
    asks: treatment === 'legal-floor' ? 'met-law' : treatment === 'conditional' ? 'met-conditional' : 'met',
    takesEquivalent: standards.some(({ equivalent }) => equivalent),
  }
}

function criterionRow({ proposed: _, ...criterion }: AssembledCriterion): CriterionRow {
  return {
    kind: 'criterion',
    key: criterion.id,
    title: criterion.title,
    clause: [criterion.description, criterion.evidence].filter((text) => text?.trim()).join('\n'),
    asks: asksOf(criterion.scoring.method),
    criterion,
  }
}

/** A mark on a scale is the evaluators' to give: the tenderer names what they are to read. */
function asksOf(method: AssembledCriterion['scoring']['method']): CriterionRow['asks'] {
  if (method === 'commitment') return 'offer'
  if (method === 'levels') return 'level'
  return method === 'scale' ? 'evidence' : 'value'
}
