'use client'

import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { fieldId } from '@/lib/domain/field-id'
import { lotFields } from '@/lib/domain/inputs/lot-fields'
import { LABELS } from '@/lib/domain/labels'
import type { SaveAnswer } from '../form/create-autosave'
import { FormSection } from '../form/form-section'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { TextField } from '../form/text-field'
import { useSavedForm } from '../form/use-saved-form'
import { ContractSection } from './contract-section'
import { GridOperatorSection } from './grid-operator-section'
import { InstallationSection } from './installation-section'
import type { LotValues } from './lot-values'
import type { ModelCard } from './model-card'
import { ModelField } from './model-field'
import { withoutUnasked } from './model-questions'

type Saved = z.infer<typeof lotFields>
const resolver = schemaResolver<LotValues, Saved>(
  z.pipe(
    // The resolver is given the form's own values and nothing else.
    z.transform((values: unknown): unknown => withoutUnasked(values as LotValues)),
    lotFields,
  ),
)

/** Texts of the guidance, made on the server, beside the sections that they help. */
export interface LotGuidance {
  model: ReactNode
  installation: ReactNode
  gridOperator: ReactNode
}

/** Everything of a lot but its bidirectional choice; only what the operational model knows is asked. */
export function LotForm({
  tenderId,
  revision,
  index,
  initial,
  models,
  inherited,
  guidance,
  save,
}: {
  tenderId: string
  revision: number
  /** Place of the lot in the tender: the anchors of its fields begin with it. */
  index: number
  initial: LotValues
  models: ModelCard[]
  /** What the lot takes from the tender where it has no dates of its own, in words. */
  inherited: { firstInstallation?: string; lastInstallation?: string }
  guidance: LotGuidance
  save(input: { tenderId: string; revision: number; lotId: string; values: Saved }): Promise<SaveAnswer>
}) {
  const form = useSavedForm<LotValues, Saved>({
    formKey: `${tenderId}:lot:${initial.id}`,
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ tenderId, revision: seen, lotId: initial.id, values }),
  })
  const model = models.find(({ id }) => id === form.watch('operationalModel'))
  const id = (path: string) => fieldId(`lots[${index}].${path}`)
  return (
    <SavedForm form={form} label={`Lot ${initial.id}`}>
      <div className="xl:mr-80">
        <TextField
          form={form}
          name="title"
          id={id('title')}
          label="Title of the lot"
          hint="As tenderers read it, such as “On-street network”"
        />
      </div>
      <FormSection
        title={LABELS.lot.operationalModel}
        lead="It decides which law applies, who owns the points, and what a requirement becomes."
        aside={guidance.model}
      >
        <ModelField
          form={form}
          name="operationalModel"
          id={id('operationalModel')}
          models={models}
          labelHidden
          hint="Lots of different models become different procedures, each with its own annex."
        />
      </FormSection>
      <InstallationSection form={form} id={id} inherited={inherited} aside={guidance.installation} />
      {model && <ContractSection form={form} id={id} model={model} />}
      <GridOperatorSection form={form} id={id} aside={guidance.gridOperator} />
    </SavedForm>
  )
}
