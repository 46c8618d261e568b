'use client'

import type * as z from 'zod/mini'
import { fieldId } from '@/lib/domain/field-id'
import { detailsFields } from '@/lib/domain/inputs/details-fields'
import { LABELS } from '@/lib/domain/labels'
import { TENDER_DATES } from '@/lib/domain/tender-dates'
import type { SaveAnswer } from '../form/create-autosave'
import { FormSection } from '../form/form-section'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { SelectField, type SelectOption } from '../form/select-field'
import { TextField } from '../form/text-field'
import { useSavedForm } from '../form/use-saved-form'

type Saved = z.infer<typeof detailsFields>

export interface DetailsValues {
  title: string
  reference: string
  authority: { name: string; country: string }
  dates: Record<(typeof TENDER_DATES)[number], string>
}

const FIELDS: Record<(typeof TENDER_DATES)[number], { label: string; hint: string }> = {
  publication: { label: LABELS.details.publication, hint: 'The day on which the notice appears' },
  tendersDue: { label: LABELS.details.tendersDue, hint: 'The deadline for tenders or applications' },
  contractStart: { label: LABELS.details.contractStart, hint: 'The first day on which it binds' },
  contractEnd: { label: LABELS.details.contractEnd, hint: 'Every long-stop date must come before it' },
  firstInstallation: {
    label: LABELS.details.firstInstallation,
    hint: 'Of the first charging point, unless a lot has its own',
  },
  lastInstallation: {
    label: LABELS.details.lastInstallation,
    hint: 'The law follows the day of each point',
  },
}

const resolver = schemaResolver<DetailsValues, Saved>(detailsFields)

/** Title, authority and dates of a tender, saved as they are typed. */
export function DetailsForm({
  tenderId,
  revision,
  initial,
  countries,
  save,
}: {
  tenderId: string
  revision: number
  initial: DetailsValues
  countries: SelectOption[]
  save(input: { tenderId: string; revision: number; values: Saved }): Promise<SaveAnswer>
}) {
  const form = useSavedForm<DetailsValues, Saved>({
    formKey: `${tenderId}:details`,
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ tenderId, revision: seen, values }),
  })
  return (
    <SavedForm form={form} label="Tender details">
      <FormSection title="What it is called">
        <TextField
          form={form}
          name="title"
          id={fieldId('title')}
          label="Title"
          hint="As it stands on the cover of the annex"
        />
        <TextField
          form={form}
          name="reference"
          id={fieldId('reference')}
          label="Reference"
          hint="Your file number"
          optional
          width="medium"
        />
      </FormSection>
      <FormSection title="Who asks" lead="The country decides which law and which grid code the annex cites.">
        <TextField
          form={form}
          name="authority.name"
          id={fieldId('authority.name')}
          label="Contracting authority"
        />
        <SelectField
          form={form}
          name="authority.country"
          id={fieldId('authority.country')}
          label="Country"
          options={countries}
        />
      </FormSection>
      <FormSection
        title="Dates"
        lead="All may stay open while you draft. The checks compare them, and the legal floor follows the days of installation."
      >
        <div className="grid gap-5 sm:grid-cols-2 items-start">
          {TENDER_DATES.map((name) => (
            <TextField
              key={name}
              form={form}
              kind="day"
              name={`dates.${name}`}
              id={fieldId(`dates.${name}`)}
              label={FIELDS[name].label}
              hint={FIELDS[name].hint}
              optional
            />
          ))}
        </div>
      </FormSection>
    </SavedForm>
  )
}
