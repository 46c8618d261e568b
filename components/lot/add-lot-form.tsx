'use client'

import { useRouter } from 'next/navigation'
import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { newLotFields } from '@/lib/domain/inputs/new-lot-fields'
import { paths } from '@/lib/paths'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { TextField } from '../form/text-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { ModelCard } from './model-card'
import { ModelField } from './model-field'

type Saved = z.infer<typeof newLotFields>

interface NewLotValues {
  title: string
  operationalModel: string
}

const resolver = schemaResolver<NewLotValues, Saved>(newLotFields)

/** A further lot: its title and model; the rest is asked on its own page. */
export function AddLotForm({
  tenderId,
  models,
  add,
}: {
  tenderId: string
  models: ModelCard[]
  add(input: { tenderId: string; values: Saved }): Promise<ActionAnswer<{ lotId: string }>>
}) {
  const router = useRouter()
  const submitted = useSubmittedForm<NewLotValues, Saved, { lotId: string }>({
    initial: { title: '', operationalModel: '' },
    resolver,
    send: (values) => add({ tenderId, values }),
    done: ({ lotId }) => router.push(paths.lot(tenderId, lotId)),
  })
  return (
    <SubmittedForm submitted={submitted} label="Add a lot" button="Add the lot">
      <TextField form={submitted.form} name="title" id="new-lot-title" label="Title of the lot" optional />
      <ModelField form={submitted.form} name="operationalModel" id="new-lot-model" models={models} />
    </SubmittedForm>
  )
}
