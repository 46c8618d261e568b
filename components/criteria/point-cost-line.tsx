import { type UseFormReturn, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'
import { costWords } from './cost-words'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { criterionAlone } from './criterion-alone'

/** What one point of a criterion costs in its own unit, as the form stands; nothing where no figure can be given yet. */
export function PointCostLine({
  form,
  index,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
}) {
  useWatch({ control: form.control, name: ['criteria', 'aggregation', 'surrogate'] })
  const alone = criterionAlone(form.getValues(), index)
  const words = alone && costWords(alone.criterion, alone.model)
  if (!words) return null
  return (
    <p className="m-0 text-[15px]">
      <span className="text-soft">{words.term}: </span>
      {words.text}
    </p>
  )
}
