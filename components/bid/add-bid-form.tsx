'use client'

import { useRouter } from 'next/navigation'
import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { bidFields } from '@/lib/domain/inputs/bid-fields'
import { paths } from '@/lib/paths'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { useSubmittedForm } from '../form/use-submitted-form'
import { BidFields, type BidFieldsValues } from './bid-fields'

type Saved = z.infer<typeof bidFields>
const resolver = schemaResolver<BidFieldsValues, Saved>(bidFields)

/** A bid taken over by hand: who and when; what it says is entered on its own page. */
export function AddBidForm({
  tenderId,
  lotId,
  add,
}: {
  tenderId: string
  lotId: string
  add(input: { tenderId: string; lotId: string; values: Saved }): Promise<ActionAnswer<{ bidId: string }>>
}) {
  const router = useRouter()
  const submitted = useSubmittedForm<BidFieldsValues, Saved, { bidId: string }>({
    initial: { tenderer: '', receivedAt: '', openedAt: '' },
    resolver,
    send: (values) => add({ tenderId, lotId, values }),
    done: ({ bidId }) => router.push(paths.bid(tenderId, lotId, bidId)),
  })
  return (
    <SubmittedForm submitted={submitted} label="Add a bid" button="Add the bid">
      <BidFields form={submitted.form} id="new-bid" />
    </SubmittedForm>
  )
}
