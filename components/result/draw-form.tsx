'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { drawFields } from '@/lib/domain/inputs/draw-fields'
import { FieldError } from '../form/field-error'
import { schemaResolver } from '../form/schema-resolver'
import { SelectField, type SelectOption } from '../form/select-field'
import { SubmittedForm } from '../form/submitted-form'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import { useSubmittedForm } from '../form/use-submitted-form'

type Saved = z.infer<typeof drawFields>

export interface DrawPlace {
  tenderId: string
  lotId: string
  /** The rank that the bids share. */
  rank: number
}
export type RecordDrawInput = DrawPlace & { values: Saved }

export interface DrawValues {
  day: string
  present: string
  note: string
  order: string[]
}

const resolver = schemaResolver<DrawValues, Saved>(drawFields)

/** Puts on record how lots were drawn among bids that share a rank; their ranks follow from it. */
export function DrawForm({
  place,
  bids,
  initial,
  record,
}: {
  place: DrawPlace
  /** Those that share the rank, by id. */
  bids: SelectOption[]
  initial: DrawValues
  record(input: RecordDrawInput): Promise<ActionAnswer>
}) {
  const submitted = useSubmittedForm<DrawValues, Saved, object>({
    initial,
    resolver,
    send: (values) => record({ ...place, values }),
    // The page that comes back shows the record instead.
    done: () => {},
  })
  const { form } = submitted
  const id = `draw-${place.rank}`
  const misplaced = form.getFieldState('order', form.formState).error?.message
  return (
    <SubmittedForm submitted={submitted} label={`Draw for rank ${place.rank}`} button="Record the draw">
      <TextField form={form} name="day" id={`${id}-day`} kind="day" label="Day of the draw" />
      <fieldset
        id={`${id}-order`}
        aria-describedby={misplaced && `${id}-order-error`}
        className="grid min-w-0 gap-3"
      >
        <legend className="label">The order drawn</legend>
        <FieldError id={`${id}-order`} message={misplaced} />
        {bids.map(({ value }, index) => (
          <SelectField
            key={value}
            form={form}
            name={`order.${index}`}
            id={`${id}-order-${index}`}
            label={<span className="font-normal">{`Rank ${place.rank + index}`}</span>}
            options={bids}
            empty="Choose a bid"
          />
        ))}
      </fieldset>
      <TextAreaField
        form={form}
        name="present"
        id={`${id}-present`}
        label="Who was present"
        hint="Who drew the lots, who witnessed it, with names and functions"
        rows={2}
      />
      <TextAreaField
        form={form}
        name="note"
        id={`${id}-note`}
        label="How lots were drawn"
        hint="As the minute of the draw says: where, by what means, and anything remarkable. The report prints it"
      />
    </SubmittedForm>
  )
}
