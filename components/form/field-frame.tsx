import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { FieldFindings } from './field-findings'
import { useFindingsAt } from './findings-at-fields'

/** Label, hint and error around one control, which is `${id}-input` and takes `describedBy` of the frame. */
export function FieldFrame({
  id,
  label,
  hint,
  optional,
  error,
  children,
}: {
  id: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
  error: string | undefined
  children: ReactNode
}) {
  return (
    <div id={id} className="grid gap-1 min-w-0">
      <label htmlFor={`${id}-input`} className="label">
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldError id={id} message={error} />
      {children}
      <FieldFindings id={id} findings={useFindingsAt(id)} />
    </div>
  )
}
