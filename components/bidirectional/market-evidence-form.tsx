'use client'

import { useFieldArray } from 'react-hook-form'
import type * as z from 'zod/mini'
import { fieldId } from '@/lib/domain/field-id'
import { marketEvidenceFields } from '@/lib/domain/inputs/market-evidence-fields'
import { LABELS } from '@/lib/domain/labels'
import type { SaveAnswer } from '../form/create-autosave'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { SelectField, type SelectOption } from '../form/select-field'
import { TextField } from '../form/text-field'
import { useSavedForm } from '../form/use-saved-form'
import { Icon } from '../ui/icon'
import { RemoveRow } from '../ui/remove-row'

type Saved = z.infer<typeof marketEvidenceFields>

export interface MarketEvidenceValues {
  marketEvidence: { requirement: string; supplier: string; available: string; proof: string }[]
}

const resolver = schemaResolver<MarketEvidenceValues, Saved>(marketEvidenceFields)

/** Which supplier can deliver what, when, with which proof: for the file of the tender, never printed in the annex. */
export function MarketEvidenceForm({
  tenderId,
  revision,
  initial,
  requirements,
  save,
}: {
  tenderId: string
  revision: number
  initial: MarketEvidenceValues
  /** The first is proposed for a new line. */
  requirements: SelectOption[]
  save(input: { tenderId: string; revision: number; values: Saved }): Promise<SaveAnswer>
}) {
  const form = useSavedForm<MarketEvidenceValues, Saved>({
    formKey: `${tenderId}:market-evidence`,
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ tenderId, revision: seen, values }),
  })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'marketEvidence' })
  const id = (index: number, name: string) => fieldId(`marketEvidence[${index}].${name}`)
  return (
    <SavedForm form={form} label={LABELS.bidirectional.evidence}>
      {fields.length > 0 && (
        // Where the fields of a line stand side by side, only the first line shows their labels.
        <ol className="m-0 list-none p-0 grid gap-5 xl:gap-3 xl:[&>li:not(:first-child)_.label]:sr-only">
          {fields.map((field, index) => (
            <li key={field.id}>
              <fieldset className="border-t border-line pt-3 min-w-0">
                <legend className="sr-only">Evidence {index + 1}</legend>
                <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-[1.6fr_1fr_10rem_1.4fr_auto] items-end">
                  <SelectField
                    form={form}
                    name={`marketEvidence.${index}.requirement`}
                    id={id(index, 'requirement')}
                    label="Requirement"
                    options={requirements}
                  />
                  <TextField
                    form={form}
                    name={`marketEvidence.${index}.supplier`}
                    id={id(index, 'supplier')}
                    label="Supplier"
                  />
                  <TextField
                    form={form}
                    kind="day"
                    name={`marketEvidence.${index}.available`}
                    id={id(index, 'available')}
                    label={LABELS.bidirectional.available}
                    optional
                  />
                  <TextField
                    form={form}
                    name={`marketEvidence.${index}.proof`}
                    id={id(index, 'proof')}
                    label="Proof"
                    optional
                  />
                  <span className="justify-self-start">
                    <RemoveRow what={`evidence ${index + 1}`} remove={() => remove(index)} />
                  </span>
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
      )}
      <div id={fieldId('marketEvidence')}>
        <button
          type="button"
          className="btn btn-ghost"
          onClick={() =>
            append({ requirement: requirements[0]?.value ?? '', supplier: '', available: '', proof: '' })
          }
        >
          <Icon name="plus" size={14} />
          {LABELS.bidirectional.addEvidence}
        </button>
      </div>
    </SavedForm>
  )
}
