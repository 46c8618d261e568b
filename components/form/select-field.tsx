import type { FieldValues } from 'react-hook-form'
import { useControlAttributes } from './control-attributes'
import { FieldFrame } from './field-frame'
import type { FieldProps } from './field-props'
import { shownValue } from './shown-value'

export interface SelectOption {
  value: string
  label: string
}

/** One of a list; `empty` words the choice of none. */
export function SelectField<Values extends FieldValues, Saved>({
  form,
  name,
  options,
  empty,
  ...frame
}: FieldProps<Values, Saved> & { options: SelectOption[]; empty?: string }) {
  const error = form.getFieldState(name, form.formState).error?.message
  const attributes = useControlAttributes(frame.id, frame.hint !== undefined, error)
  return (
    <FieldFrame {...frame} error={error}>
      <select
        {...form.register(name)}
        defaultValue={shownValue(form, name)}
        {...attributes}
        className="control max-w-lg"
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
