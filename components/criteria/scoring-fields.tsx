import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { LABELS } from '@/lib/domain/labels'
import { CheckboxField } from '../form/checkbox-field'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'
import { AnchorsFields } from './anchors-fields'
import { ClassesFields } from './classes-fields'
import type { criteriaForm } from './criteria-schema'
import type { CriteriaValues } from './criteria-values'

const DIRECTIONS = [
  { value: 'min', label: 'Less is better' },
  { value: 'max', label: 'More is better' },
]
const DIRECTED = [
  'lowest-relative',
  'absolute-linear',
  'inverse-square',
  'linear-from-lowest',
  'log',
  'min-max',
]
const FIGURES = [...DIRECTED, 'value-function', 'fictitious-price', 'divisor']

/** The parameters of the chosen method. */
export function ScoringFields({
  form,
  index,
  anchor,
  method,
}: {
  form: UseFormReturn<CriteriaValues, unknown, z.infer<typeof criteriaForm>>
  index: number
  anchor: string
  method: string
}) {
  const name = `criteria.${index}` as const
  const number = (
    field: 'max' | 'floor' | 'ceiling' | 'span' | 'base' | 'horizon' | 'ready',
    label: string,
    hint?: string,
  ) => (
    <TextField
      form={form}
      kind="number"
      name={`${name}.scoring.${field}`}
      id={`${anchor}-scoring-${field}`}
      label={label}
      hint={hint}
    />
  )
  return (
    <div className="grid gap-4 sm:grid-cols-2 items-end">
      {FIGURES.includes(method) && (
        <TextField
          form={form}
          name={`${name}.unit`}
          id={`${anchor}-unit`}
          label="Unit of what is offered"
          hint="Such as EUR/kWh, hours, Charging Points"
          width="medium"
          optional
        />
      )}
      {DIRECTED.includes(method) && (
        <SelectField
          form={form}
          name={`${name}.direction`}
          id={`${anchor}-direction`}
          label={LABELS.criteria.direction}
          empty="As usual: less is better"
          options={DIRECTIONS}
        />
      )}
      {method === 'scale' && number('max', 'Highest mark', 'Evaluators give 0 to this.')}
      {method === 'absolute-linear' && (
        <>
          {number('floor', 'Lower value', 'Less is better: full points from here down.')}
          {number('ceiling', 'Upper value', 'Less is better: no points from here up.')}
        </>
      )}
      {method === 'linear-from-lowest' && (
        <>
          {number(
            'span',
            LABELS.criteria.span,
            'How far above the lowest the points end: 0.5 is half as much again.',
          )}
          <CheckboxField
            form={form}
            name={`${name}.scoring.clamp`}
            id={`${anchor}-scoring-clamp`}
            label="Never below 0 points"
          />
        </>
      )}
      {method === 'log' &&
        number('base', 'Base', 'More than 1: at this many times the lowest the points end.')}
      {method === 'value-function' && (
        <>
          <SelectField
            form={form}
            name={`${name}.scoring.outside`}
            id={`${anchor}-scoring-outside`}
            label="A value outside the table"
            options={[
              { value: 'clamp', label: 'Counts as the nearest row' },
              { value: 'exclude', label: 'Makes the tender inadmissible' },
            ]}
          />
          <div className="sm:col-span-2">
            <AnchorsFields form={form} index={index} anchor={anchor} />
          </div>
        </>
      )}
      {method === 'commitment' && (
        <>
          {number(
            'horizon',
            'Months until an offer counts nothing',
            'An offer for the first day counts in full, one for this month not at all.',
          )}
          {number(
            'ready',
            LABELS.criteria.hardware,
            'From 0 to 1: hardware from the first day without a date.',
          )}
          <div className="sm:col-span-2">
            <ClassesFields form={form} index={index} anchor={anchor} />
          </div>
        </>
      )}
    </div>
  )
}
