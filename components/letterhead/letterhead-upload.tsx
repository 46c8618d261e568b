'use client'

import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { LETTERHEAD_LIMIT } from '@/lib/domain/inputs/put-letterhead'
import { paths } from '@/lib/paths'
import { FileForm } from '../form/file-form'

/** Takes over the look of a Word file; a refused one leaves the look that stands, and says why. */
export function LetterheadUpload({
  tenderId,
  revision,
  replaces,
}: {
  tenderId: string
  /** What the page shows: a look that a colleague took over meanwhile is not replaced unseen. */
  revision: number
  replaces: boolean
}) {
  const router = useRouter()
  const id = useId()
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<string>()
  const [taken, setTaken] = useState(false)

  const send = (element: HTMLFormElement) => {
    const form = new FormData(element)
    form.set('revision', String(revision))
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
    <FileForm
      id={id}
      name="Take over a look"
      field={{
        label: 'Word file',
        hint: 'A .docx file with your letterhead, at most 5 MB: headers, footers, the logo as PNG or JPEG, and the heading styles. Its text is not taken over.',
      }}
      accept=".docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      error={problem}
      pending={pending}
      submit={replaces ? 'Replace the look' : 'Take over the look'}
      send={send}
    >
      {taken && <p className="m-0">The look is taken over. Every annex of this tender has it from now on.</p>}
    </FileForm>
  )
}

function problemOf(file: FormDataEntryValue | null): string | undefined {
  if (!(file instanceof File) || file.size === 0) return 'Choose a Word file first.'
  if (file.size > LETTERHEAD_LIMIT)
    return 'The file is larger than 5 MB. Make the pictures in it smaller and try again. The look so far stays.'
  return undefined
}
