import type { ReactNode } from 'react'
import { FieldError } from '../form/field-error'

/** Boxes of which any number is ticked, the value being the list of those: one box gives a list too. */
export function CheckListField({
  id,
  label,
  hint,
  error,
  options,
  value,
  onChange,
}: {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  options: { value: string; label: ReactNode }[]
  value: string[]
  onChange(value: string[]): void
}) {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset id={id} aria-describedby={described || undefined} className="grid min-w-0 gap-1.5">
      <legend className="label mb-1">{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldError id={id} message={error} />
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label key={option.value} className="choice items-center px-3 py-1.5 max-sm:min-h-11">
            <input
              type="checkbox"
              className="mt-0!"
              checked={value.includes(option.value)}
              onChange={({ target }) => {
                const ticked = options
                  .map((one) => one.value)
                  .filter((one) => (one === option.value ? target.checked : value.includes(one)))
                onChange(ticked)
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
