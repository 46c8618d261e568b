'use client'

import { useRouter } from 'next/navigation'
import * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { identifier } from '@/lib/domain/fields'
import { lotFields } from '@/lib/domain/inputs/lot-fields'
import { paths } from '@/lib/paths'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { TextField } from '../form/text-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { LotValues } from './lot-values'
import { withoutUnasked } from './model-questions'

const numberOnly = z.strictObject({ id: identifier })
const resolver = schemaResolver<{ id: string }, { id: string }>(numberOnly)

/** Gives a lot another number; its decisions, criteria and acceptances go with it. Sent by its button: links change. */
export function RenameLotForm({
  tenderId,
  values,
  rename,
}: {
  tenderId: string
  /** The lot as it is saved. */
  values: LotValues
  rename(input: {
    tenderId: string
    lotId: string
    values: z.infer<typeof lotFields>
  }): Promise<ActionAnswer<{ lotId: string }>>
}) {
  const router = useRouter()
  const submitted = useSubmittedForm<{ id: string }, { id: string }, { lotId: string }>({
    initial: { id: values.id },
    resolver,
    send: ({ id }) =>
      rename({ tenderId, lotId: values.id, values: lotFields.parse({ ...withoutUnasked(values), id }) }),
    done: ({ lotId }) => router.push(paths.lot(tenderId, lotId)),
  })
  return (
    <SubmittedForm submitted={submitted} label="Change the number of the lot" button="Change the number">
      <TextField
        form={submitted.form}
        name="id"
        id="lot-number"
        label="Number of the lot"
        hint="Letters and digits, without spaces; it stands in the annex and in file names."
        width="short"
      />
    </SubmittedForm>
  )
}
