'use client'

import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Notice } from '../ui/notice'
import { useHydrated } from './use-hydrated'
import type { SubmittedForm as Submitted } from './use-submitted-form'

/** The frame of a form that its button sends. `button` says what happens: "Create the tender". */
export function SubmittedForm<Values extends FieldValues, Saved>({
  submitted: { form, submit, problem },
  label,
  button,
  beside,
  children,
}: {
  submitted: Submitted<Values, Saved>
  label: string
  button: string
  /** Beside the button, such as a link to leave. */
  beside?: ReactNode
  children: ReactNode
}) {
  const hydrated = useHydrated()
  const pending = form.formState.isSubmitting
  return (
    <form
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <fieldset disabled={!hydrated} className="grid gap-5 min-w-0">
        {children}
        <div role="status">
          {problem && (
            <Notice tone="block" title="That did not work">
              <p className="m-0">{problem}</p>
            </Notice>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="btn" disabled={pending}>
            {pending ? 'One moment…' : button}
          </button>
          {beside}
        </div>
      </fieldset>
    </form>
  )
}
