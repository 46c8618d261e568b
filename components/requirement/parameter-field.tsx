import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { SelectField, type SelectOption } from '../form/select-field'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import type { DecisionValues, decisionForm } from './decision-values'

export interface ShownParameter {
  id: string
  label: string
  type: 'integer' | 'decimal' | 'text' | 'choice'
  unit?: string
  /** "Catalogue: 98 %. From 50 to 100." and what else there is to know. */
  hint: string
  choices: SelectOption[]
}

/** One place of the clause that an officer may fill, with its range and what the catalogue says. */
export function ParameterField({
  form,
  parameter: { id, label, type, unit, hint, choices },
  anchor,
}: {
  form: UseFormReturn<DecisionValues, unknown, z.infer<typeof decisionForm>>
  parameter: ShownParameter
  anchor: string
}) {
  const field = { form, name: `parameters.${id}` as const, id: anchor, label, hint }
  if (type === 'choice') return <SelectField {...field} options={choices} empty="Choose" />
  if (type === 'text') return <TextAreaField {...field} rows={2} />
  return <TextField {...field} kind="number" unit={unit} />
}
