'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { IMPORT_LIMIT } from '@/lib/domain/inputs/import-tender'
import type { Problem } from '@/lib/domain/problems'
import { paths } from '@/lib/paths'
import { controlAttributes } from '../form/control-attributes'
import { FieldFrame } from '../form/field-frame'
import { useHydrated } from '../form/use-hydrated'
import { Link } from '../ui/link'
import { ImportProblems } from './import-problems'

/** Takes a `tender/1` file in, or says of every problem where it is and what was expected. */
export function ImportForm({ take }: { take(form: FormData): Promise<ActionAnswer<{ id: string }>> }) {
  const router = useRouter()
  const hydrated = useHydrated()
  const [pending, start] = useTransition()
  const [error, setError] = useState<string>()
  const [problems, setProblems] = useState<Problem[]>([])

  const send = (form: FormData) =>
    start(async () => {
      setProblems([])
      const file = form.get('file')
      const wrong = fileProblem(file)
      setError(wrong)
      if (wrong !== undefined) return
      try {
        const answer = await take(form)
        if (answer.ok) return router.push(paths.tender(answer.id))
        setError(answer.message)
        setProblems(answer.problems ?? [])
      } catch {
        setError('No answer from the server. Try again.')
      }
    })

  return (
    <form
      aria-label="Import a tender"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(new FormData(event.currentTarget))
      }}
    >
      <fieldset disabled={!hydrated} className="grid max-w-[680px] gap-5 min-w-0">
        <FieldFrame
          id="file"
          label="Tender file"
          hint="The .json file of a tender that was exported here or by another city, at most 4 MB"
          error={error}
        >
          <input
            {...controlAttributes('file', true, error)}
            type="file"
            name="file"
            accept=".json,application/json"
            className="control file:mr-3 file:border-0 file:bg-transparent file:font-semibold file:text-accent"
          />
        </FieldFrame>
        <ImportProblems problems={problems} />
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="btn" disabled={pending}>
            {pending ? 'One moment…' : 'Import the tender'}
          </button>
          <Link href={paths.home()} className="tap">
            Back to the tenders
          </Link>
        </div>
      </fieldset>
    </form>
  )
}

function fileProblem(file: FormDataEntryValue | null): string | undefined {
  if (!(file instanceof File) || file.name === '') return 'Choose a file.'
  if (file.size === 0) return 'The file is empty. Choose a tender file made with “Export”.'
  if (file.size > IMPORT_LIMIT) return 'The file is larger than 4 MB. Choose a smaller one.'
  return undefined
}
