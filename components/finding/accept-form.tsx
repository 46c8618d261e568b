'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { acceptanceFields } from '@/lib/domain/inputs/acceptance-fields'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { TextAreaField } from '../form/text-area-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { FindingPlace } from './finding-place'

type Saved = z.infer<typeof acceptanceFields>
const resolver = schemaResolver<{ rationale: string }, Saved>(acceptanceFields)

/** Accepts a warning with the officer's reason; it then stays in the list as a note. */
export function AcceptForm({
  tenderId,
  place,
  message,
  accept,
}: {
  tenderId: string
  place: FindingPlace
  /** What the finding says: names the form. */
  message: string
  accept(input: FindingPlace & { tenderId: string; values: Saved }): Promise<ActionAnswer>
}) {
  const submitted = useSubmittedForm<{ rationale: string }, Saved, object>({
    initial: { rationale: '' },
    resolver,
    send: (values) => accept({ tenderId, ...place, values }),
    done: (_, form) => form.reset(),
  })
  const id = ['accept', place.rule, place.lot, place.requirement].filter(Boolean).join('-')
  return (
    <SubmittedForm submitted={submitted} label={`Accept: ${message}`} button="Accept the warning">
      <TextAreaField
        form={submitted.form}
        name="rationale"
        id={id}
        label="Why you accept it"
        hint="For the file of this tender; never printed in the annex."
        rows={2}
      />
    </SubmittedForm>
  )
}
