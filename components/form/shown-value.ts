import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'

/**
 * What a control shows before scripts run: the form fills its controls only in the browser, and a page that is read before
 * that, or without scripts, must not look empty.
 */
export function shownValue<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values, unknown, Saved>,
  name: FieldPath<Values>,
): string {
  const value: unknown = form.getValues(name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Whether a box or card is chosen before scripts run. */
export function shownChosen<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values, unknown, Saved>,
  name: FieldPath<Values>,
  choice: string,
): boolean {
  const value: unknown = form.getValues(name)
  return Array.isArray(value) ? value.includes(choice) : value === choice
}
