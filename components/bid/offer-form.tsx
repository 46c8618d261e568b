'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { CheckboxField } from '../form/checkbox-field'
import { FieldError } from '../form/field-error'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { SelectField, type SelectOption } from '../form/select-field'
import { TextField } from '../form/text-field'
import { useSavedForm } from '../form/use-saved-form'
import type { BidValuePlace } from './bid-value-form'
import type { OfferValues } from './bid-value-values'
import { JustificationFields } from './justification-fields'
import { offerForm } from './offer-schema'

type Saved = z.infer<typeof offerForm>
const resolver = schemaResolver<OfferValues, Saved>(offerForm)

/** What a bid undertakes beyond what is asked: for which share, when, on what proof; saved as it is typed. */
export function OfferForm({
  place,
  question: { id, title, horizon, hardware },
  classes,
  revision,
  initial,
  save,
}: {
  place: BidValuePlace
  /** `hardware`: whether it earns anything without a date. */
  question: { id: string; title: string; horizon: string; hardware: boolean }
  /** The published classes of proof, each with what it is worth. */
  classes: SelectOption[]
  revision: number
  initial: OfferValues
  save(
    input: BidValuePlace & { revision: number; values: Saved },
  ): Promise<ActionAnswer<{ revision: number }>>
}) {
  const form = useSavedForm<OfferValues, Saved>({
    formKey: [place.tenderId, 'bid', place.bidId, 'criterion', place.criterion].join(':'),
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ ...place, revision: seen, values }),
  })
  return (
    <SavedForm form={form} label={`Bid under ${title}`}>
      <div className="grid gap-x-8 gap-y-4 xl:grid-cols-2">
        <fieldset id={`${id}-value`} className="grid min-w-0 gap-4">
          <legend className="sr-only">What is offered</legend>
          <FieldError id={`${id}-value`} message={form.formState.errors.value?.message} />
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <TextField
              form={form}
              name="value.share"
              id={`${id}-share`}
              kind="number"
              label="Share beyond the minimum"
              hint="0 for the minimum alone, 100 for all points. With a minimum of 20 %, an offer for 60 % of all points is 50"
              unit="%"
            />
            <TextField
              form={form}
              name="value.months"
              id={`${id}-months`}
              kind="number"
              label="In place after"
              hint={`How long after the start of service it is in place at the latest. 0: from commissioning; ${horizon} or more earn nothing for the date; empty: no date`}
              unit="months"
              optional
            />
          </div>
          <SelectField
            form={form}
            name="value.class"
            id={`${id}-class`}
            label="Class of proof"
            hint="The highest whose document is really there; a date counts with one only"
            options={classes}
            empty="None"
          />
          {hardware && (
            <CheckboxField
              form={form}
              name="value.hardware"
              id={`${id}-hardware`}
              label="Hardware from day one"
              hint="All that is needed stands in the street when service begins, so that software alone switches it on"
            />
          )}
        </fieldset>
        <JustificationFields
          form={form}
          names={{ rationale: 'rationale', passage: 'passage' }}
          id={id}
          judged
          valued={!/^[0.,]*$/.test(form.watch('value.share').trim())}
          stacked
        />
      </div>
    </SavedForm>
  )
}
