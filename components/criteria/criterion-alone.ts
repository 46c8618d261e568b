import type { Criterion, EvaluationModel } from '@/lib/domain/evaluation'
import { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'

/** One criterion of the form and the model it counts in, whatever is still wrong elsewhere; undefined where it is itself. */
export function criterionAlone(
  values: CriteriaValues,
  index: number,
): { criterion: Criterion; model: EvaluationModel } | undefined {
  const own = values.criteria[index]
  if (!own) return undefined
  const parsed = criteriaForm.safeParse({
    ...values,
    rounding: { at: '', decimals: '', mode: '' },
    totalThreshold: '',
    scale: '',
    criteria: [{ ...own, title: own.title.trim() || own.id, threshold: '' }],
  })
  const criterion = parsed.success ? parsed.data.criteria[0] : undefined
  if (!parsed.success || !criterion) return undefined
  // Of the others only their number counts, for the weights that stand for an order.
  return { criterion, model: { ...parsed.data, criteria: values.criteria.map(() => criterion) } }
}
