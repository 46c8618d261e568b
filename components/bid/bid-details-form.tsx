'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { bidFields } from '@/lib/domain/inputs/bid-fields'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { useSavedForm } from '../form/use-saved-form'
import { BidFields, type BidFieldsValues } from './bid-fields'
import type { BidPlace } from './bid-place'

type Saved = z.infer<typeof bidFields>
const resolver = schemaResolver<BidFieldsValues, Saved>(bidFields)

/** Tenderer and moments of a bid, saved as they are typed. */
export function BidDetailsForm({
  place,
  revision,
  initial,
  save,
}: {
  place: BidPlace
  revision: number
  initial: BidFieldsValues
  save(input: BidPlace & { revision: number; values: Saved }): Promise<ActionAnswer<{ revision: number }>>
}) {
  const form = useSavedForm<BidFieldsValues, Saved>({
    formKey: [place.tenderId, 'bid', place.bidId].join(':'),
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ ...place, revision: seen, values }),
  })
  return (
    <SavedForm form={form} label="Tenderer and moments">
      <BidFields form={form} id="bid" />
    </SavedForm>
  )
}
