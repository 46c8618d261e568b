import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import type * as z from 'zod/mini'
import { TextField } from '../form/text-field'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'
import { RowsFieldset } from './rows-fieldset'

/** The rows of a value function: what is offered, and how many of 100 it is worth; straight lines between two rows. */
export function AnchorsFields({
  form,
  index,
  anchor,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
  anchor: string
}) {
  const name = `criteria.${index}.scoring.anchors` as const
  const { fields, append, remove } = useFieldArray({ control: form.control, name })
  return (
    <RowsFieldset
      id={`${anchor}-scoring-anchors`}
      legend="Table of values"
      hint="At least two rows. Between two rows the value follows a straight line."
      noun="row"
      rows={fields.map(({ id }) => id)}
      add={() => append({ x: '', v: '' })}
      remove={remove}
      fields={(row) => (
        <>
          <TextField
            form={form}
            kind="number"
            name={`${name}.${row}.x`}
            id={`${anchor}-scoring-anchors-${row}-x`}
            label="Offered"
          />
          <TextField
            form={form}
            kind="number"
            name={`${name}.${row}.v`}
            id={`${anchor}-scoring-anchors-${row}-v`}
            label="Worth, of 100"
          />
        </>
      )}
    />
  )
}
