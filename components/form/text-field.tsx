import type { FieldValues } from 'react-hook-form'
import { useControlAttributes } from './control-attributes'
import { FieldFrame } from './field-frame'
import type { FieldProps } from './field-props'
import { shownValue } from './shown-value'

const TYPES = { text: 'text', number: 'text', day: 'date', moment: 'datetime-local' }
const WIDTHS = { full: '', medium: 'max-w-80', short: 'max-w-44' }

/** One line of text, a number, a day or a day with its time. Numbers are text too, so that what was typed stays until it is right. */
export function TextField<Values extends FieldValues, Saved>({
  form,
  name,
  kind = 'text',
  width = kind === 'text' ? 'full' : kind === 'moment' ? 'medium' : 'short',
  unit,
  placeholder,
  ...frame
}: FieldProps<Values, Saved> & {
  kind?: 'text' | 'number' | 'day' | 'moment'
  width?: keyof typeof WIDTHS
  /** Shown after the control: "kW". */
  unit?: string
  placeholder?: string
}) {
  const error = form.getFieldState(name, form.formState).error?.message
  const attributes = useControlAttributes(frame.id, frame.hint !== undefined, error, unit !== undefined)
  return (
    <FieldFrame {...frame} error={error}>
      <span className="flex items-center gap-2">
        <input
          {...form.register(name)}
          defaultValue={shownValue(form, name)}
          {...attributes}
          type={TYPES[kind]}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          placeholder={placeholder}
          className={`control ${WIDTHS[width]} ${kind === 'number' ? 'text-right' : ''}`}
        />
        {unit && (
          <span id={`${frame.id}-unit`} className="text-soft whitespace-nowrap">
            {unit}
          </span>
        )}
      </span>
    </FieldFrame>
  )
}
