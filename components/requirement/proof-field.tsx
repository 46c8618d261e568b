import type { UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { LABELS } from '@/lib/domain/labels'
import { TextAreaField } from '../form/text-area-field'
import { painted } from '../ui/painted'
import type { DecisionValues, decisionForm } from './decision-values'

const TYPED = { shouldDirty: true, shouldTouch: true }

/** The proof that is accepted: the catalogue's, one of the officer's own, or the one proposed where the source leaves it open. */
export function ProofField({
  form,
  id,
  ladder,
  proposal,
}: {
  form: UseFormReturn<DecisionValues, unknown, z.infer<typeof decisionForm>>
  id: string
  /** The catalogue's proof, each with its moment. */
  ladder: string[]
  proposal?: { text: string; rationale: string }
}) {
  const used = form.watch('proof').trim() === proposal?.text.trim()
  return (
    <div className="grid gap-3">
      {proposal && !used && (
        <div className="notice">
          <p className="m-0 font-semibold">The source leaves this proof open. We propose:</p>
          <p className="m-0 my-1">{proposal.text}</p>
          <button
            type="button"
            className="btn btn-ghost"
            onClick={() => {
              form.setValue('proof', proposal.text, TYPED)
              if (form.getValues('rationale').trim() === '')
                form.setValue('rationale', proposal.rationale, TYPED)
              // The button goes with the proposal; the text that it filled in has the focus then.
              form.setFocus('proof')
              // The proposal is gone by then and the text has grown: its beginning may stand under the head of the page.
              painted().then(() => document.getElementById(id)?.scrollIntoView({ block: 'center' }))
            }}
          >
            {LABELS.requirement.useProof}
          </button>
        </div>
      )}
      <TextAreaField
        form={form}
        name="proof"
        id={id}
        label={LABELS.requirement.proof}
        hint={
          proposal
            ? 'It replaces the proof of the catalogue, and settles what the source leaves open.'
            : 'Left empty, the proof of the catalogue holds. What you write here replaces it.'
        }
        rows={2}
        optional={!proposal}
      />
      {ladder.length > 0 && (
        <details className="text-[15px]">
          <summary className="tap w-fit cursor-pointer text-accent underline underline-offset-2">
            Proof of the catalogue
          </summary>
          <ul className="m-0 mt-1 list-disc pl-5 text-soft">
            {ladder.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
