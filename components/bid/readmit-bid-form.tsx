'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { readmissionFields } from '@/lib/domain/inputs/readmission-fields'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { TextAreaField } from '../form/text-area-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { BidPlace } from './bid-place'

type Saved = z.infer<typeof readmissionFields>
const resolver = schemaResolver<{ reason: string }, Saved>(readmissionFields)

/** Brings an excluded bid back into the ranking, with the reason kept in the history. */
export function ReadmitBidForm({
  place,
  readmit,
}: {
  place: BidPlace
  readmit(input: BidPlace & { values: Saved }): Promise<ActionAnswer>
}) {
  const submitted = useSubmittedForm<{ reason: string }, Saved, object>({
    initial: { reason: '' },
    resolver,
    send: (values) => readmit({ ...place, values }),
    done: (_, form) => form.reset(),
  })
  return (
    <SubmittedForm submitted={submitted} label="Readmit this bid" button="Readmit the bid">
      <TextAreaField
        form={submitted.form}
        name="reason"
        id="readmission-reason"
        label="Reason for readmitting it"
        hint="Kept in the history of this tender"
      />
    </SubmittedForm>
  )
}
