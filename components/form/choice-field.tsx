import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { FieldError } from './field-error'
import { FieldFindings, findingIds } from './field-findings'
import type { FieldProps } from './field-props'
import { useFindingsAt } from './findings-at-fields'
import { shownChosen } from './shown-value'

export interface Choice {
  value: string
  label: ReactNode
  /** What it means, shown before choosing. */
  description?: ReactNode
}

const LAYOUTS = {
  stack: 'grid gap-2',
  row: 'flex flex-wrap gap-2',
  two: 'grid gap-2 lg:grid-cols-2 items-stretch',
  three: 'grid gap-2 md:grid-cols-3 items-stretch',
}

/** Cards of which one (`radio`) or any number (`checkbox`, the value being a list) is chosen. */
export function ChoiceField<Values extends FieldValues, Saved>({
  form,
  name,
  id,
  label,
  hint,
  optional,
  choices,
  kind = 'radio',
  layout = 'stack',
  labelHidden = false,
}: FieldProps<Values, Saved> & {
  choices: Choice[]
  kind?: 'radio' | 'checkbox'
  layout?: keyof typeof LAYOUTS
  /** The heading above says the same. */
  labelHidden?: boolean
}) {
  const error = form.getFieldState(name, form.formState).error?.message
  const found = useFindingsAt(id)
  const described = [
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
    ...findingIds(id, found),
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset id={id} aria-describedby={described || undefined} className="grid gap-1.5 min-w-0">
      <legend className={labelHidden ? 'sr-only' : 'label mb-1'}>
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldError id={id} message={error} />
      <FieldFindings id={id} findings={found} />
      <div className={LAYOUTS[layout]}>
        {choices.map(({ value, label: title, description }) => (
          <div key={value} className="choice relative">
            <input
              {...form.register(name)}
              defaultChecked={shownChosen(form, name, value)}
              type={kind}
              className="relative z-10"
              value={value}
              id={`${id}-${value}`}
              aria-describedby={description === undefined ? undefined : `${id}-${value}-means`}
            />
            <div className="min-w-0">
              {/* The label covers the card, so that the whole card is the target. */}
              <label
                htmlFor={`${id}-${value}`}
                className="font-semibold cursor-pointer after:absolute after:inset-0"
              >
                {title}
              </label>
              {description !== undefined && (
                <div id={`${id}-${value}-means`} className="text-[15px] text-soft">
                  {description}
                </div>
              )}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
