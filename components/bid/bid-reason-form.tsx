'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { reasonFields } from '@/lib/domain/inputs/reason-fields'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { TextAreaField } from '../form/text-area-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { BidPlace } from './bid-place'

type Saved = z.infer<typeof reasonFields>
const resolver = schemaResolver<{ reason: string }, Saved>(reasonFields)

/** A decision on a bid that needs nothing but its reason, such as taking an exclusion back. */
export function BidReasonForm({
  place,
  id,
  label,
  button,
  question,
  hint,
  decide,
}: {
  place: BidPlace
  /** Of the field. */
  id: string
  label: string
  button: string
  question: string
  hint: string
  decide(input: BidPlace & { values: Saved }): Promise<ActionAnswer>
}) {
  const submitted = useSubmittedForm<{ reason: string }, Saved, object>({
    initial: { reason: '' },
    resolver,
    send: (values) => decide({ ...place, values }),
    done: (_, form) => form.reset(),
  })
  return (
    <SubmittedForm submitted={submitted} label={label} button={button}>
      <TextAreaField form={submitted.form} name="reason" id={id} label={question} hint={hint} />
    </SubmittedForm>
  )
}
