import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { mandatoryAnswerFields } from '@/lib/domain/inputs/mandatory-answer-fields'
import { useControlAttributes } from '../form/control-attributes'
import { FieldError } from '../form/field-error'
import type { MandatoryAnswerValues } from './mandatory-answer-form'

const UNFINISHED = 'Say why it is not met. Until then the decision is pending, and so is the result.'

/** Why a requirement is met or not, in a row of the list; its label stands above the column where there is room. */
export function ReasonField({
  form,
  id,
  requirement,
  failed,
}: {
  form: UseFormReturn<MandatoryAnswerValues, unknown, z.infer<typeof mandatoryAnswerFields>>
  id: string
  requirement: string
  failed: boolean
}) {
  const wrong = form.getFieldState('reason', form.formState).error?.message
  const unfinished = failed && form.watch('reason').trim() === ''
  const error = wrong ?? (unfinished ? UNFINISHED : undefined)
  const attributes = useControlAttributes(id, false, error)
  return (
    <div id={id} className="grid min-w-0 gap-1">
      <label
        htmlFor={`${id}-input`}
        className={`text-[15px] ${failed ? 'font-semibold' : 'text-soft xl:sr-only'}`}
      >
        {failed ? 'Why it is not met' : 'What was looked at (optional)'}
        <span className="sr-only">, {requirement}</span>
      </label>
      <FieldError id={id} message={error} />
      <textarea
        {...form.register('reason')}
        {...attributes}
        rows={1}
        className="control field-sizing-content max-h-96"
      />
    </div>
  )
}
