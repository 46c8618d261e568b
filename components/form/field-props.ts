import type { ReactNode } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'

/** What every field takes. `id` is the anchor that a finding's link points at (`fieldId` of the path in the tender). */
export interface FieldProps<Values extends FieldValues, Saved> {
  form: UseFormReturn<Values, unknown, Saved>
  name: FieldPath<Values>
  id: string
  label: ReactNode
  hint?: ReactNode
  /** The tender is valid without it; said beside the label. */
  optional?: boolean
}
