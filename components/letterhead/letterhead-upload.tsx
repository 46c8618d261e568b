'use client'

import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { LETTERHEAD_LIMIT } from '@/lib/domain/inputs/put-letterhead'
import { paths } from '@/lib/paths'
import { controlAttributes } from '../form/control-attributes'
import { FieldFrame } from '../form/field-frame'
import { useHydrated } from '../form/use-hydrated'

/** Takes over the look of a Word file; a refused one leaves the look that stands, and says why. */
export function LetterheadUpload({ tenderId, replaces }: { tenderId: string; replaces: boolean }) {
  const router = useRouter()
  const hydrated = useHydrated()
  const id = useId()
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<string>()
  const [taken, setTaken] = useState(false)

  const send = (element: HTMLFormElement) => {
    const form = new FormData(element)
    const file = form.get('file')
    setTaken(false)
    const wrong = problemOf(file)
    setProblem(wrong)
    if (wrong !== undefined) return
    start(async () => {
      try {
        const answer = await fetch(paths.letterheadFile(tenderId), { method: 'POST', body: form })
        // Our own route answers as a server action does.
        const given = (await answer.json()) as ActionAnswer
        if (!given.ok) return setProblem(given.message)
        element.reset()
        setTaken(true)
        router.refresh()
      } catch {
        setProblem('No answer from the server. The look so far stays; try again.')
      }
    })
  }

  return (
    <form
      aria-label="Take over a look"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send(event.currentTarget)
      }}
    >
      <fieldset disabled={!hydrated || pending} className="grid max-w-[680px] min-w-0 gap-4">
        <FieldFrame
          id={`${id}file`}
          label="Word file"
          hint="A .docx file with your letterhead, at most 5 MB: headers, footers, the logo as PNG or JPEG, and the heading styles. Its text is not taken over."
          error={problem}
        >
          <input
            {...controlAttributes(`${id}file`, true, problem)}
            type="file"
            name="file"
            accept=".docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            className="control file:mr-3 file:border-0 file:bg-transparent file:font-semibold file:text-accent"
          />
        </FieldFrame>
        <div>
          <button type="submit" className="btn">
            {pending ? 'Reading…' : replaces ? 'Replace the look' : 'Take over the look'}
          </button>
        </div>
      </fieldset>
      <p role="status" className="m-0 mt-3">
        {taken && 'The look is taken over. Every annex of this tender has it from now on.'}
      </p>
    </form>
  )
}

function problemOf(file: FormDataEntryValue | null): string | undefined {
  if (!(file instanceof File) || file.size === 0) return 'Choose a Word file first.'
  if (file.size > LETTERHEAD_LIMIT)
    return 'The file is larger than 5 MB. Make the pictures in it smaller and try again. The look so far stays.'
  return undefined
}
