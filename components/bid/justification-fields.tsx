import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { TextAreaField } from '../form/text-area-field'

const UNFINISHED = 'Say why. Until then the ranking is provisional.'

/** Why this value, and where it stands in the bid: what the evaluation report and the letter to the tenderer rest on. */
export function JustificationFields<Values extends FieldValues, Saved>({
  form,
  names,
  id,
  judged,
  valued,
  stacked = false,
}: {
  form: UseFormReturn<Values, unknown, Saved>
  names: { rationale: FieldPath<Values>; passage: FieldPath<Values> }
  id: string
  /** People judge it, so that its reason is expected. */
  judged: boolean
  /** Something is given that the reason is for. */
  valued: boolean
  /** One under the other. */
  stacked?: boolean
}) {
  const blank = String(form.watch(names.rationale) ?? '').trim() === ''
  return (
    <div className={`grid content-start items-start gap-4 ${stacked ? '' : 'lg:grid-cols-2'}`}>
      <TextAreaField
        form={form}
        name={names.rationale}
        id={`${id}-rationale`}
        label="Rationale"
        hint={
          judged ? 'Why this and not more or less; it goes into the report' : 'What was checked or recomputed'
        }
        rows={2}
        optional={!judged}
        unfinished={judged && valued && blank ? UNFINISHED : undefined}
      />
      <TextAreaField
        form={form}
        name={names.passage}
        id={`${id}-passage`}
        label="Passage in the bid"
        hint="Document and page, or the words themselves"
        rows={2}
        optional
      />
    </div>
  )
}
