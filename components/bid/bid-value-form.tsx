'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { bidValueFields } from '@/lib/domain/inputs/bid-value-fields'
import { ChoiceField } from '../form/choice-field'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { TextField } from '../form/text-field'
import { useSavedForm } from '../form/use-saved-form'
import type { BidValueValues } from './bid-value-values'
import { JustificationFields } from './justification-fields'

type Saved = z.infer<typeof bidValueFields>
const resolver = schemaResolver<BidValueValues, Saved>(bidValueFields)

/** A criterion of one bid. */
export interface BidValuePlace {
  tenderId: string
  lotId: string
  bidId: string
  criterion: string
}

export interface ValueQuestion {
  /** Anchor of the criterion. */
  id: string
  title: string
  /** "Mark", "Price in the bid" */
  label: string
  hint?: string
  unit?: string
  /** The levels of which one is chosen; absent where a number is given. */
  levels?: { code: string; label: string; descriptor?: string }[]
  /** People judge it, so that a rationale is expected. */
  judged: boolean
}

/** What a bid gives for one criterion, a number or a level, with rationale and passage; saved as it is typed. */
export function BidValueForm({
  place,
  question: { id, title, label, hint, unit, levels, judged },
  revision,
  initial,
  save,
}: {
  place: BidValuePlace
  question: ValueQuestion
  revision: number
  initial: BidValueValues
  save(
    input: BidValuePlace & { revision: number; values: Saved },
  ): Promise<ActionAnswer<{ revision: number }>>
}) {
  const form = useSavedForm<BidValueValues, Saved>({
    formKey: [place.tenderId, 'bid', place.bidId, 'criterion', place.criterion].join(':'),
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ ...place, revision: seen, values }),
  })
  const chosen = form.watch('value') !== ''
  return (
    <SavedForm form={form} label={`Bid under ${title}`}>
      <div
        className={`grid gap-x-8 gap-y-4 ${levels ? 'xl:grid-cols-2' : 'xl:grid-cols-[240px_minmax(0,1fr)]'}`}
      >
        {levels ? (
          <div className="grid gap-1">
            <ChoiceField
              form={form}
              name="value"
              id={`${id}-value`}
              label={label}
              hint={hint}
              choices={levels.map(({ code, label: words, descriptor }) => ({
                value: code,
                label: words,
                description: descriptor,
              }))}
            />
            {chosen && (
              <button
                type="button"
                className="btn btn-quiet justify-self-start"
                aria-label={`Take back the level of ${title}`}
                onClick={() => form.setValue('value', '', { shouldDirty: true, shouldTouch: true })}
              >
                Take the level back
              </button>
            )}
          </div>
        ) : (
          <TextField
            form={form}
            name="value"
            id={`${id}-value`}
            kind="number"
            label={label}
            hint={hint}
            unit={unit}
          />
        )}
        <JustificationFields
          form={form}
          names={{ rationale: 'rationale', passage: 'passage' }}
          id={id}
          judged={judged}
          valued={chosen}
          stacked={levels !== undefined}
        />
      </div>
    </SavedForm>
  )
}
