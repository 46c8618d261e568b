import { type UseFormReturn, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'
import { amountText } from '@/lib/domain/amount-text'
import { Icon } from '../ui/icon'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { importanceOf } from './importance'
import { sumOf } from './sum-of'

/** The sum of what the criteria count, always in view while they are edited. */
export function WeightSum({
  form,
  mustBeHundred,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  mustBeHundred: boolean
}) {
  const criteria = useWatch({ control: form.control, name: 'criteria' })
  const aggregation = useWatch({ control: form.control, name: 'aggregation' })
  const values = criteria.flatMap((criterion) => {
    const importance = importanceOf(aggregation, criterion.scoring.method)
    return importance && importance.field !== 'rank' ? [criterion[importance.field]] : []
  })
  if (aggregation === 'ordinal')
    return (
      <p className="m-0 border-b border-line-strong py-2 text-soft">
        The order counts, without weights: rank 1 is the most important.
      </p>
    )
  const { text, isHundred } = sumOf(values)
  const isMoney = aggregation === 'award-on-value'
  const counts = mustBeHundred && aggregation === 'weighted-sum' && criteria.length > 0
  const words = isMoney ? amountText(text, 'EUR') : counts ? `${text} of 100` : text
  return (
    <div className="sticky bottom-0 z-[1] border-y border-line-strong bg-canvas py-2" role="status">
      <p className="m-0 flex flex-wrap items-center justify-between gap-x-4 font-[650]">
        <span>{isMoney ? 'Highest value of all quality' : 'Sum of the weights'}</span>
        <span
          className={`inline-flex items-center gap-1.5 ${counts ? (isHundred ? 'text-ok' : 'text-block') : ''}`}
        >
          {counts && <Icon name={isHundred ? 'check' : 'block'} size={14} />}
          {words}
        </span>
      </p>
      {counts && !isHundred && (
        <p className="m-0 text-[15px] text-block">Weights must add up to 100; change them until they do.</p>
      )}
    </div>
  )
}
