'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { FILE_DECISIONS, settleFileFields } from '@/lib/domain/inputs/settle-file-fields'
import { ChoiceField } from '../form/choice-field'
import { schemaResolver } from '../form/schema-resolver'
import { SelectField, type SelectOption } from '../form/select-field'
import { SubmittedForm } from '../form/submitted-form'
import { TextAreaField } from '../form/text-area-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { BidPlace } from './bid-place'

type Saved = z.infer<typeof settleFileFields>
export type SettleFileInput = BidPlace & { values: Saved }

interface SettleFileValues {
  decision: string
  toBid: string
  reason: string
}

const resolver = schemaResolver<SettleFileValues, Saved>(settleFileFields)

const WORDS: Record<(typeof FILE_DECISIONS)[number], string> = {
  'new-bid': 'It is a bid: enter it by hand',
  attach: 'It belongs to a bid that is here',
  'set-aside': 'It is no bid: set it aside',
}

/** The decision on one file that could not be read as a form; the file stays as it came whatever is decided. */
export function SettleFileForm({
  place,
  name,
  bids,
  settle,
}: {
  place: BidPlace
  /** Of the file. */
  name: string
  bids: SelectOption[]
  settle(input: SettleFileInput): Promise<ActionAnswer>
}) {
  const submitted = useSubmittedForm<SettleFileValues, Saved, object>({
    initial: { decision: '', toBid: '', reason: '' },
    resolver,
    send: (values) => settle({ ...place, values }),
    // The page that comes back no longer asks for this decision.
    done: () => {},
  })
  const decision = submitted.form.watch('decision')
  const id = `file-${place.bidId}`
  return (
    <SubmittedForm submitted={submitted} label={`Decide on ${name}`} button="Record the decision">
      <ChoiceField
        form={submitted.form}
        name="decision"
        id={`${id}-decision`}
        label={`What is ${name}?`}
        choices={FILE_DECISIONS.filter((one) => one !== 'attach' || bids.length > 0).map((value) => ({
          value,
          label: WORDS[value],
        }))}
      />
      {decision === 'attach' && (
        <SelectField
          form={submitted.form}
          name="toBid"
          id={`${id}-bid`}
          label="The bid that it belongs to"
          hint="A response form of this tender fills what nobody has typed there"
          options={bids}
          empty="Choose a bid"
        />
      )}
      {decision === 'set-aside' && (
        <TextAreaField
          form={submitted.form}
          name="reason"
          id={`${id}-reason`}
          label="Why it is no bid"
          hint="As the tenderer and the report will read it"
        />
      )}
    </SubmittedForm>
  )
}
