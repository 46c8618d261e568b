import type { ReactNode } from 'react'
import { controlAttributes } from './control-attributes'
import { FieldFrame } from './field-frame'
import { useHydrated } from './use-hydrated'

/** A form that sends one file; what was chosen stays until it is taken. */
export function FileForm({
  id,
  name,
  field,
  accept,
  error,
  pending,
  submit,
  send,
  before,
  children,
}: {
  /** Prefix of the ids in the form. */
  id: string
  /** Names the form for a screen reader. */
  name: string
  field: { label: string; hint: string }
  accept: string
  error: string | undefined
  pending: boolean
  submit: string
  send(form: HTMLFormElement): void
  /** Fields that come before the file. */
  before?: ReactNode
  /** What is said after the form, once it was sent. */
  children: ReactNode
}) {
  const hydrated = useHydrated()
  return (
    <form
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(event.currentTarget)
      }}
    >
      <fieldset disabled={!hydrated || pending} className="grid max-w-[680px] min-w-0 gap-5">
        {before}
        <FieldFrame id={`${id}file`} {...field} error={error}>
          <input
            {...controlAttributes(`${id}file`, true, error)}
            type="file"
            name="file"
            accept={accept}
            className="control file:mr-3 file:border-0 file:bg-transparent file:font-semibold file:text-accent"
          />
        </FieldFrame>
        <div>
          <button type="submit" className="btn">
            {pending ? 'Reading…' : submit}
          </button>
        </div>
      </fieldset>
      <div role="status" className="mt-4">
        {children}
      </div>
    </form>
  )
}
