'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type * as z from 'zod/mini'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { paths } from '@/lib/paths'
import { schemaResolver } from '../form/schema-resolver'
import { SubmittedForm } from '../form/submitted-form'
import { useSubmittedForm } from '../form/use-submitted-form'
import { Link } from '../ui/link'
import { type LocalChoices, LocalFields } from './local-fields'
import { type LocalValues, localForm } from './local-values'

type Saved = z.infer<typeof localForm>
const resolver = schemaResolver<LocalValues, Saved>(localForm)

/** Adds a requirement of the city's own, which then has a key and the same fields as any other. */
export function NewLocalRequirement({
  tenderId,
  lotId,
  initial,
  choices,
  add,
}: {
  tenderId: string
  lotId: string
  initial: LocalValues
  choices: LocalChoices
  add(input: { tenderId: string; values: Saved }): Promise<ActionAnswer<{ key: string }>>
}) {
  const router = useRouter()
  const submitted = useSubmittedForm<LocalValues, Saved, { key: string }>({
    initial,
    resolver,
    send: (values) => add({ tenderId, values }),
    done: ({ key }) => router.push(paths.requirements(tenderId, lotId, key), { scroll: false }),
  })
  // The form takes the place of the link that opened it.
  useEffect(() => document.getElementById('new-requirement-title-input')?.focus(), [])
  return (
    <SubmittedForm
      submitted={submitted}
      label="A requirement of your own"
      button="Add the requirement"
      beside={
        <Link href={paths.requirements(tenderId, lotId)} scroll={false} className="tap">
          Do not add
        </Link>
      }
    >
      <LocalFields form={submitted.form} id={(name) => `new-requirement-${name}`} choices={choices} />
    </SubmittedForm>
  )
}
