import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type * as z from 'zod/mini'
import { SelectField, type SelectOption } from '../form/select-field'
import { TextAreaField } from '../form/text-area-field'
import { TextField } from '../form/text-field'
import { Icon } from '../ui/icon'
import { RemoveRow } from '../ui/remove-row'
import { CheckListField } from './check-list-field'
import type { LocalValues, localForm } from './local-values'

export interface LocalChoices {
  treatments: SelectOption[]
  lots: SelectOption[]
}

/** The fields of an officer's own requirement. */
export function LocalFields({
  form,
  id,
  choices,
}: {
  form: UseFormReturn<LocalValues, unknown, z.infer<typeof localForm>>
  /** Anchor of a field, from its name. */
  id(name: string): string
  choices: LocalChoices
}) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'proof' })
  return (
    <div className="grid gap-5">
      <TextField form={form} name="title" id={id('title')} label="Title" />
      <TextAreaField
        form={form}
        name="clause"
        id={id('clause')}
        label="Clause"
        hint="As it will stand in the annex. Say who shall do what: write {party} for whoever wins and {authority} for the city, and every annex has the right word. Avoid brands, or add “or equivalent”."
        rows={4}
        tall
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <SelectField
          form={form}
          name="treatment"
          id={id('treatment')}
          label="Used as"
          options={choices.treatments}
        />
        <CheckListField
          id={id('lots')}
          label="In the lots"
          error={form.getFieldState('lots', form.formState).error?.message}
          options={choices.lots}
          value={form.watch('lots')}
          onChange={(lots) => form.setValue('lots', lots, { shouldDirty: true, shouldValidate: true })}
        />
      </div>
      <fieldset id={id('proof')} className="grid min-w-0 gap-2">
        <legend className="label mb-1">Proof</legend>
        <p className="hint">What is accepted as proof, and when it is handed in: “With the tender: …”.</p>
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-wrap items-end gap-2">
            <div className="flex-1 basis-60">
              <TextAreaField
                form={form}
                name={`proof.${index}.text`}
                id={`${id('proof')}-${index}`}
                label={`Proof ${index + 1}`}
                rows={1}
              />
            </div>
            <RemoveRow what={`proof ${index + 1}`} remove={() => remove(index)} />
          </div>
        ))}
        <button
          type="button"
          className="btn btn-ghost justify-self-start"
          onClick={() => append({ text: '' })}
        >
          <Icon name="plus" size={14} />
          Add a proof
        </button>
      </fieldset>
      <TextAreaField
        form={form}
        name="rationale"
        id={id('rationale')}
        label="Why you ask it"
        hint="For the file of this tender; never printed in the annex."
        rows={2}
        optional
      />
    </div>
  )
}
