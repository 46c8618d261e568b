'use client'

import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { SavedForm } from '../form/saved-form'
import { schemaResolver } from '../form/schema-resolver'
import { useSavedForm } from '../form/use-saved-form'
import { type LocalChoices, LocalFields } from './local-fields'
import { type LocalValues, localForm } from './local-values'

type Saved = z.infer<typeof localForm>
const resolver = schemaResolver<LocalValues, Saved>(localForm)

/** An officer's own requirement, saved as it is typed. */
export function LocalRequirementForm({
  tenderId,
  requirement,
  anchor,
  revision,
  initial,
  choices,
  save,
}: {
  tenderId: string
  /** Its key. */
  requirement: string
  /** Anchor of the requirement; a field's is that with its name. */
  anchor: string
  revision: number
  initial: LocalValues
  choices: LocalChoices
  save(input: {
    tenderId: string
    revision: number
    key: string
    values: Saved
  }): Promise<ActionAnswer<{ revision: number }>>
}) {
  const form = useSavedForm<LocalValues, Saved>({
    formKey: `${tenderId}:local:${requirement}`,
    initial,
    revision,
    resolver,
    save: (values, seen) => save({ tenderId, revision: seen, key: requirement, values }),
  })
  return (
    <SavedForm form={form} label={`Requirement ${requirement}`}>
      <LocalFields form={form} id={(name) => `${anchor}-${name}`} choices={choices} />
    </SavedForm>
  )
}
