import type { FieldValues } from 'react-hook-form'
import { useControlAttributes } from './control-attributes'
import { FieldError } from './field-error'
import { FieldFindings } from './field-findings'
import type { FieldProps } from './field-props'
import { useFindingsAt } from './findings-at-fields'

/** Yes or no, as one box. */
export function CheckboxField<Values extends FieldValues, Saved>({
  form,
  name,
  id,
  label,
  hint,
}: FieldProps<Values, Saved>) {
  const error = form.getFieldState(name, form.formState).error?.message
  const attributes = useControlAttributes(id, hint !== undefined, error)
  return (
    <div id={id} className="grid gap-1 min-w-0">
      <FieldError id={id} message={error} />
      <div className="choice relative">
        <input
          {...form.register(name)}
          defaultChecked={form.getValues(name) === true}
          type="checkbox"
          className="relative z-10"
          {...attributes}
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
      <FieldFindings id={id} findings={useFindingsAt(id)} />
    </div>
  )
}
