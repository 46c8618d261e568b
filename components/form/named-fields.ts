import { type FieldValues, get, type UseFormReturn } from 'react-hook-form'

/** Which fields: "“Title” needs", "“Title” and one more field need"; counted where the first is not on the page. */
export function namedFields<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values, unknown, Saved>,
  names: string[],
  one: string,
  many: string,
): string {
  const first = nameOfField(form, names[0] ?? '')
  if (first === null) return names.length === 1 ? `one field ${one}` : `${names.length} fields ${many}`
  if (names.length === 1) return `“${first}” ${one}`
  return `“${first}” and ${names.length === 2 ? 'one more field' : `${names.length - 1} more fields`} ${many}`
}

/** How the page calls a field of a form: its label, or of a group its legend; null where it has none on the page. */
export function nameOfField<Values extends FieldValues, Saved>(
  form: UseFormReturn<Values, unknown, Saved>,
  name: string,
): string | null {
  const control: unknown = get(form.control._fields, `${name}._f.ref`)
  if (
    !(
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
  )
    return null
  const group = control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : null
  const label = group ?? control.labels?.[0]
  return label?.textContent?.replace(/\s*\(optional\)$/, '').trim() || null
}
