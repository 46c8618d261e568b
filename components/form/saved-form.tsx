'use client'

import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { Notice } from '../ui/notice'
import { ConflictNotice } from './conflict-notice'
import { useHydrated } from './use-hydrated'

/** The frame of a form saved as it is typed: closed until the page can keep what is typed; Enter does not send. */
export function SavedForm<Values extends FieldValues, Saved>({
  form,
  label,
  children,
}: {
  form: UseFormReturn<Values, unknown, Saved>
  /** Names the form for a screen reader. */
  label: string
  children: ReactNode
}) {
  const hydrated = useHydrated()
  const problem = form.formState.errors.root?.message
  return (
    <form aria-label={label} noValidate onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={!hydrated} className="grid gap-6 min-w-0">
        {problem && (
          <Notice tone="block" live title="Not saved">
            <p className="m-0">{problem}</p>
          </Notice>
        )}
        <ConflictNotice form={form} />
        {children}
      </fieldset>
    </form>
  )
}
