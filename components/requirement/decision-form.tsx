'use client'

import { type ReactNode, useRef } from 'react'
import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { LABELS } from '@/lib/domain/labels'
import { FieldFindings, type ShownFinding } from '../form/field-findings'
import { FindingsAtFields } from '../form/findings-at-fields'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { TextAreaField } from '../form/text-area-field'
import { useSavedForm } from '../form/use-saved-form'
import { changedFields } from './changed-fields'
import type { DecisionPlace } from './decision-place'
import { type DecisionValues, decisionForm } from './decision-values'
import { DeferralFields, type DeferralHelp } from './deferral-fields'
import { ParameterField, type ShownParameter } from './parameter-field'
import { ProofField } from './proof-field'

type Saved = z.infer<typeof decisionForm>
const resolver = schemaResolver<DecisionValues, Saved>(decisionForm)

/** The figures, the proof, the moment and the reason of one entry of a requirement, saved as they are typed. */
export function DecisionForm({
  place,
  label,
  revision,
  initial,
  ids,
  parameters,
  proof,
  deferral,
  findings = {},
  decide,
}: {
  place: DecisionPlace
  /** Names the form for a screen reader. */
  label: string
  revision: number
  initial: DecisionValues
  /** Anchors of the fields; without one for the reason, it is given elsewhere. */
  ids: { parameters: Record<string, string>; proof: string; deferral: string; rationale?: string }
  parameters: ShownParameter[]
  /** The catalogue's proof, and what is proposed where the source leaves it open; absent where no proof is asked here. */
  proof?: { ladder: string[]; proposal?: { text: string; rationale: string } }
  /** Present where the entry applies later. */
  deferral?: { help: DeferralHelp; note?: ReactNode }
  /** What the checks say of a field, by its anchor. */
  findings?: Record<string, ShownFinding[]>
  decide(input: DecisionPlace & { values: Saved }): Promise<ActionAnswer<{ revision: number }>>
}) {
  const sent = useRef(new Set<keyof DecisionValues>())
  const form = useSavedForm<DecisionValues, Saved>({
    formKey: [place.tenderId, 'requirement', place.lot, place.requirement, place.part ?? ''].join(':'),
    initial,
    revision,
    resolver,
    save: (values) => {
      const changed = changedFields(form.getValues(), initial, sent.current)
      const only = Object.fromEntries(
        Object.entries(values).filter(([name]) => changed.has(name as keyof DecisionValues)),
      )
      return decide({ ...place, values: only })
    },
  })
  // What is said of the moment is said under all of its fields, of which not each is always there.
  const ofMoment = ([at]: [string, unknown]) => at.startsWith(ids.deferral)
  const all = Object.entries(findings)
  return (
    <FindingsAtFields findings={Object.fromEntries(all.filter((one) => !ofMoment(one)))}>
      <SavedForm form={form} label={label}>
        {parameters.length > 0 && (
          <div className="grid gap-5">
            {parameters.map((parameter) => (
              <ParameterField
                key={parameter.id}
                form={form}
                parameter={parameter}
                anchor={ids.parameters[parameter.id] ?? parameter.id}
              />
            ))}
          </div>
        )}
        {deferral && (
          <DeferralFields form={form} id={ids.deferral} help={deferral.help} note={deferral.note} />
        )}
        {deferral && <FieldFindings findings={all.filter(ofMoment).flatMap(([, found]) => found)} />}
        {proof && <ProofField form={form} id={ids.proof} ladder={proof.ladder} proposal={proof.proposal} />}
        {ids.rationale !== undefined && (
          <TextAreaField
            form={form}
            name="rationale"
            id={ids.rationale}
            label={LABELS.requirement.rationale}
            hint="Needed where you ask something else than the catalogue. It stays in the file of this tender and is never printed."
            rows={2}
          />
        )}
      </SavedForm>
    </FindingsAtFields>
  )
}
