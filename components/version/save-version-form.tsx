'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { versionFields } from '@/lib/domain/inputs/version-fields'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import { useSubmittedForm } from '../form/use-submitted-form'

type Saved = z.infer<typeof versionFields>

interface VersionValues {
  name: string
  reason: string
}

const resolver = schemaResolver<VersionValues, Saved>(versionFields)

/** Keeps the tender as it stands under a number, a name and a reason. */
export function SaveVersionForm({
  tenderId,
  number,
  save,
}: {
  tenderId: string
  /** The number that it will get. */
  number: number
  save(input: { tenderId: string; values: Saved }): Promise<ActionAnswer<{ number: number }>>
}) {
  const submitted = useSubmittedForm<VersionValues, Saved, object>({
    initial: { name: '', reason: '' },
    resolver,
    send: (values) => save({ tenderId, values }),
    done: (_, form) => form.reset(),
  })
  return (
    <SubmittedForm submitted={submitted} label="Save a version" button={`Save as version ${number}`}>
      <TextField
        form={submitted.form}
        name="name"
        id="version-name"
        label="Name"
        hint="How you will know it again, such as: sent to the legal department"
      />
      <TextAreaField
        form={submitted.form}
        name="reason"
        id="version-reason"
        label="Why it is kept"
        hint="What it is for, or what led to the change; it stands in the internal file note"
      />
    </SubmittedForm>
  )
}
