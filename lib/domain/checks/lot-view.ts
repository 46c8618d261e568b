import type { AssembledLot, AssembledRequirement } from '../assembly'
import type { Criterion, EvaluationModel } from '../evaluation'
import type { ResolvedLot } from '../resolve-lot'
import type { CheckContext } from './rule'

/** One lot as the rules look at it: its choices, what was assembled, and its own award criteria. */
export interface LotView {
  index: number
  /** `lots[0]`, the beginning of the paths of the lot's fields. */
  path: string
  lot: ResolvedLot
  entries: AssembledLot['requirements']
  /** The lot's own evaluation model; absent where the criteria are only proposed. */
  model?: EvaluationModel
  /** The lot's own criteria, never the proposed ones. */
  criteria: Criterion[]
  /** `evaluation.1.criteria`. */
  criteriaPath: string
}

/** The lots in the order of the file; a lot that was not assembled is left out. */
export function lotViews(context: CheckContext): LotView[] {
  return context.resolvedLots.flatMap((lot, index) => {
    const assembled = context.lots.find(({ id }) => id === lot.id)
    if (!assembled) return []
    const model = Object.hasOwn(context.tender.evaluation, lot.id)
      ? context.tender.evaluation[lot.id]
      : undefined
    return [
      {
        index,
        path: `lots[${index}]`,
        lot,
        entries: assembled.requirements,
        model,
        criteria: model?.criteria ?? [],
        criteriaPath: `evaluation.${lot.id}.criteria`,
      },
    ]
  })
}

/** The entry asks something of the tenderer or the operator, now or later. */
export function stands(entry: AssembledRequirement): boolean {
  return entry.treatment !== 'excluded' && entry.treatment !== 'informative'
}

/** The entry must be met, whoever wins; a scored or deferred entry is not demanded. */
export function isDemanded(entry: AssembledRequirement): boolean {
  return (
    entry.treatment === 'mandatory' ||
    entry.treatment === 'conditional' ||
    entry.treatment === 'performance-condition' ||
    entry.treatment === 'legal-floor'
  )
}

/** The entries of one requirement that ask something, in any part. */
export function standing(view: LotView, key: string): AssembledRequirement[] {
  return view.entries.filter((entry) => entry.key === key && stands(entry))
}

/** True for a text that is absent or says nothing. */
export function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === ''
}
