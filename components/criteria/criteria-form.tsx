'use client'

import { useRef, useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { fieldId } from '@/lib/domain/field-id'
import { LABELS } from '@/lib/domain/labels'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import type { SelectOption } from '../form/select-field'
import { useSavedForm } from '../form/use-saved-form'
import { Icon } from '../ui/icon'
import { criteriaForm } from './criteria-schema'
import { type CriteriaValues, newCriterion } from './criteria-values'
import { CriterionFields } from './criterion-fields'
import type { MethodOption } from './method-options'
import { ModelRules } from './model-rules'
import { TrialFrame } from './trial/trial-frame'
import { WeightSum } from './weight-sum'

type Saved = z.infer<typeof criteriaForm>
const resolver = schemaResolver<CriteriaValues, Saved>(criteriaForm)

/** What the fields choose from. */
export interface CriteriaChoices {
  methods: MethodOption[]
  kinds: SelectOption[]
  /** The requirements that are scored in this lot. */
  scored: SelectOption[]
}

/** The award criteria of one lot in their order, and how their points become a result; saved as they are typed. */
export function CriteriaForm({
  tenderId,
  lotId,
  revision,
  initial,
  choices,
  mustBeHundred,
  trial,
  save,
}: {
  tenderId: string
  lotId: string
  revision: number
  initial: CriteriaValues
  choices: CriteriaChoices
  /** The weights of a procurement are published and must add up to 100. */
  mustBeHundred: boolean
  /** What the imagined bids are made and read with. */
  trial: { estimatedValue?: string; classWords: Record<string, string> }
  save(input: {
    tenderId: string
    revision: number
    lotId: string
    values: Saved
  }): Promise<ActionAnswer<{ revision: number }>>
}) {
  const form = useSavedForm<CriteriaValues, Saved>({
    formKey: `${tenderId}:criteria:${lotId}`,
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ tenderId, revision: seen, lotId, values }),
  })
  const { fields, append, insert, move, remove } = useFieldArray({
    control: form.control,
    name: 'criteria',
    keyName: 'row',
  })
  const [said, say] = useState('')
  const [removed, setRemoved] = useState<{ index: number; criterion: CriteriaValues['criteria'][number] }>()
  const takeBack = useRef<HTMLButtonElement>(null)
  const aggregation = useWatch({ control: form.control, name: 'aggregation' })
  const id = (path: string) => fieldId(`evaluation.${lotId}.${path}`)

  // The library would lose the focus where the rows of a criterion that unfolds are made at the same moment.
  const focusTitle = (index: number) =>
    setTimeout(() => document.getElementById(`${id(`criteria[${index}]`)}-title-input`)?.focus())

  const takeOut = (index: number) => {
    const criterion = form.getValues(`criteria.${index}`)
    remove(index)
    setRemoved({ index, criterion })
    say('')
    // The pressed button is gone with its row: the focus goes where it can be taken back.
    setTimeout(() => takeBack.current?.focus())
  }

  const putBack = () => {
    if (!removed) return
    const { index, criterion } = removed
    insert(index, criterion, { shouldFocus: false })
    focusTitle(index)
    setRemoved(undefined)
    say('The criterion is back.')
  }

  const shift = (from: number, to: number) => {
    const title = form.getValues(`criteria.${from}.title`) || 'The criterion'
    move(from, to)
    say(`${title} is now number ${to + 1} of ${fields.length}.`)
    // The row has moved with its buttons; the focus stays on the one that was pressed, or its pair at the end of the list.
    const [wanted, other] = to < from ? ['up', 'down'] : ['down', 'up']
    setTimeout(() => {
      const button = (name: string | undefined) =>
        document.querySelector<HTMLButtonElement>(
          `#${CSS.escape(id(`criteria[${to}]`))} button[data-move="${name}"]`,
        )
      const pressed = button(wanted)
      const goal = pressed?.disabled ? button(other) : pressed
      goal?.focus()
      goal?.scrollIntoView({ block: 'nearest' })
    })
  }

  return (
    <TrialFrame form={form} place={`${tenderId}:${lotId}`} {...trial}>
      <SavedForm form={form} label={`Award criteria of lot ${lotId}`}>
        <div id={id('criteria')}>
          <ol className="m-0 list-none border-t border-line-strong p-0">
            {fields.map((field, index) => (
              <CriterionFields
                key={field.row}
                form={form}
                index={index}
                count={fields.length}
                anchor={id(`criteria[${index}]`)}
                choices={choices}
                move={(to) => shift(index, to)}
                remove={() => takeOut(index)}
              />
            ))}
          </ol>
          <p role="status" className="sr-only">
            {said}
          </p>
          {/* In a set that has replaced this one it may stand already. */}
          {removed && fields.every(({ id: one }) => one !== removed.criterion.id) && (
            <p role="status" className="notice m-0 mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
              <span>
                {removed.criterion.title
                  ? `“${removed.criterion.title}” is removed.`
                  : 'The criterion is removed.'}
              </span>
              <button ref={takeBack} type="button" className="btn btn-quiet" onClick={putBack}>
                Put it back
              </button>
            </p>
          )}
          <WeightSum form={form} mustBeHundred={mustBeHundred} />
          <button
            type="button"
            className="btn btn-ghost mt-3"
            onClick={() => {
              append(newCriterion(form.getValues('criteria')), { shouldFocus: false })
              focusTitle(fields.length)
            }}
          >
            <Icon name="plus" size={14} />
            {LABELS.criteria.add}
          </button>
        </div>
        <ModelRules form={form} id={id} aggregation={aggregation} />
      </SavedForm>
    </TrialFrame>
  )
}
