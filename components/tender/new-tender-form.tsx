'use client'

import { useRouter } from 'next/navigation'
import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { newTenderFields } from '@/lib/domain/inputs/new-tender-fields'
import { paths } from '@/lib/paths'
import { schemaResolver } from '../form/schema-resolver'
import { SelectField, type SelectOption } from '../form/select-field'
import { SubmittedForm } from '../form/submitted-form'
import { TextField } from '../form/text-field'
import { useSubmittedForm } from '../form/use-submitted-form'
import type { ModelCard } from '../lot/model-card'
import { ModelField } from '../lot/model-field'
import { Link } from '../ui/link'

type Saved = z.infer<typeof newTenderFields>

interface NewTenderValues {
  title: string
  authority: { name: string; country: string }
  operationalModel: string
}

const resolver = schemaResolver<NewTenderValues, Saved>(newTenderFields)

/** The little that a tender begins with: its title, who asks, and the model of its first lot. */
export function NewTenderForm({
  countries,
  models,
  create,
}: {
  countries: SelectOption[]
  models: ModelCard[]
  create(input: Saved): Promise<ActionAnswer<{ id: string }>>
}) {
  const router = useRouter()
  const submitted = useSubmittedForm<NewTenderValues, Saved, { id: string }>({
    initial: { title: '', authority: { name: '', country: '' }, operationalModel: '' },
    resolver,
    send: create,
    done: ({ id }) => router.push(paths.details(id)),
  })
  const { form } = submitted
  return (
    <SubmittedForm
      submitted={submitted}
      label="New tender"
      button="Create the tender"
      beside={
        <Link href={paths.home()} className="tap">
          Back to the tenders
        </Link>
      }
    >
      <div className="grid max-w-[680px] gap-5">
        <TextField
          form={form}
          name="title"
          id="title"
          label="Title"
          hint="As it will stand on the cover of the annex"
        />
        <TextField
          form={form}
          name="authority.name"
          id="authority-name"
          label="Contracting authority"
          hint="Your city or region"
        />
        <SelectField
          form={form}
          name="authority.country"
          id="authority-country"
          label="Country"
          hint="It decides which law and which grid code the annex cites."
          empty="Choose a country"
          options={countries}
        />
      </div>
      <ModelField
        form={form}
        name="operationalModel"
        id="operationalModel"
        models={models}
        hint="Of the first lot; you can change it, and add lots with other models."
      />
    </SubmittedForm>
  )
}
