import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { bidFields } from '@/lib/domain/inputs/bid-fields'
import { TextField } from '../form/text-field'

export interface BidFieldsValues {
  tenderer: string
  receivedAt: string
  openedAt: string
}

/** Who bids, when the bid came in and when it was opened. */
export function BidFields({
  form,
  id,
}: {
  form: UseFormReturn<BidFieldsValues, unknown, z.infer<typeof bidFields>>
  /** Beginning of the anchors. */
  id: string
}) {
  return (
    <>
      <TextField form={form} name="tenderer" id={`${id}-tenderer`} label="Tenderer" width="medium" />
      <div className="grid gap-5 sm:grid-cols-2 sm:max-w-[560px]">
        <TextField
          form={form}
          name="receivedAt"
          id={`${id}-received`}
          kind="moment"
          label="Received"
          hint="As the e-tendering platform says"
          optional
        />
        <TextField
          form={form}
          name="openedAt"
          id={`${id}-opened`}
          kind="moment"
          label="Opened"
          hint="From when the criteria no longer change"
          optional
        />
      </div>
    </>
  )
}
