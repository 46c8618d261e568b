import type { FieldValues } from 'react-hook-form'
import { FieldError } from './field-error'
import type { FieldProps } from './field-props'

/** Yes or no, as one box. */
export function CheckboxField<Values extends FieldValues, Saved>({
  form,
  name,
  id,
  label,
  hint,
}: FieldProps<Values, Saved>) {
  const error = form.getFieldState(name, form.formState).error?.message
  return (
    <div id={id} className="grid gap-1 min-w-0">
      <FieldError id={id} message={error} />
      <div className="choice relative">
        <input
          {...form.register(name)}
          defaultChecked={form.getValues(name) === true}
          type="checkbox"
          className="relative z-10"
          id={`${id}-input`}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        <div className="min-w-0">
          <label
            htmlFor={`${id}-input`}
            className="font-semibold cursor-pointer after:absolute after:inset-0"
          >
            {label}
          </label>
          {hint !== undefined && (
            <div id={`${id}-hint`} className="hint">
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
