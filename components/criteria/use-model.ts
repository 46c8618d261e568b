import { useMemo } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'

/** The criteria as they stand in the form at this moment; undefined while something in it is no number or has no name yet. */
export function useModel(
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>,
): EvaluationModel | undefined {
  useWatch({ control: form.control })
  const typed = JSON.stringify(form.getValues())
  return useMemo(() => {
    const parsed = criteriaForm.safeParse(JSON.parse(typed))
    return parsed.success ? parsed.data : undefined
  }, [typed])
}
