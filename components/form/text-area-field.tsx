import type { FieldValues } from 'react-hook-form'
import { useControlAttributes } from './control-attributes'
import { FieldFrame } from './field-frame'
import type { FieldProps } from './field-props'
import { shownValue } from './shown-value'

/** Several lines of text; it grows with what is typed where the browser can. */
export function TextAreaField<Values extends FieldValues, Saved>({
  form,
  name,
  rows = 3,
  placeholder,
  unfinished,
  tall = false,
  ...frame
}: FieldProps<Values, Saved> & {
  rows?: number
  placeholder?: string
  /** The main field of its form: it shows its room before anything is typed. */
  tall?: boolean
  /** Why the field should not stay as it is, though it is kept so. */
  unfinished?: string
}) {
  const error = form.getFieldState(name, form.formState).error?.message ?? unfinished
  const attributes = useControlAttributes(frame.id, frame.hint !== undefined, error)
  return (
    <FieldFrame {...frame} error={error}>
      <textarea
        {...form.register(name)}
        defaultValue={shownValue(form, name)}
        {...attributes}
        rows={rows}
        placeholder={placeholder}
        className={`control field-sizing-content max-h-96 ${tall ? 'min-h-28' : ''}`}
      />
    </FieldFrame>
  )
}
