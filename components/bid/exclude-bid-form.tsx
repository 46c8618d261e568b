'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { exclusionFields } from '@/lib/domain/inputs/exclusion-fields'
import { schemaResolver } from '../form/schema-resolver'
import { SelectField, type SelectOption } from '../form/select-field'
import { SubmittedForm } from '../form/submitted-form'
import { TextAreaField } from '../form/text-area-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { BidPlace } from './bid-place'

type Saved = z.infer<typeof exclusionFields>

interface ExclusionValues {
  reason: string
  requirement: string
}

const resolver = schemaResolver<ExclusionValues, Saved>(exclusionFields)

/** Takes a bid out of the ranking, with the reason that the report and the letter give. */
export function ExcludeBidForm({
  place,
  requirements,
  failed,
  exclude,
}: {
  place: BidPlace
  /** The mandatory requirements, those that are not met first. */
  requirements: SelectOption[]
  /** Proposed as the ground. */
  failed?: string
  exclude(input: BidPlace & { values: Saved }): Promise<ActionAnswer>
}) {
  const submitted = useSubmittedForm<ExclusionValues, Saved, object>({
    initial: { reason: '', requirement: failed ?? '' },
    resolver,
    send: (values) => exclude({ ...place, values }),
    done: (_, form) => form.reset(),
  })
  return (
    <SubmittedForm submitted={submitted} label="Exclude this bid" button="Exclude the bid">
      <SelectField
        form={submitted.form}
        name="requirement"
        id="exclusion-requirement"
        label="It rests on"
        options={requirements}
        empty="No single requirement"
      />
      <TextAreaField
        form={submitted.form}
        name="reason"
        id="exclusion-reason"
        label="Reason for the exclusion"
        hint="As the tenderer will read it: what was asked, what the bid says, and the ground in the tender documents"
      />
    </SubmittedForm>
  )
}
