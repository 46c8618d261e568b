'use client'

import { useRouter } from 'next/navigation'
import { useId, useState, useTransition } from 'react'
import { RESPONSE_LIMIT } from '@/lib/domain/inputs/import-response'
import { paths } from '@/lib/paths'
import { controlAttributes } from '../form/control-attributes'
import { FieldFrame } from '../form/field-frame'
import { FileForm } from '../form/file-form'
import { sentence } from '../form/schema-resolver'
import { type ResponseAnswer, sendResponse } from './response-answer'
import { ResponseOutcome } from './response-outcome'

const MEGABYTE = 1024 * 1024
type Errors = Partial<Record<'file' | 'tenderer', string>>

/** Reads a response form in: for the bid that is open, or, with its tenderer, as a new bid. */
export function ResponseUpload({
  tenderId,
  lotId,
  bidId,
}: {
  tenderId: string
  lotId: string
  /** Absent: the form comes with a new bid. */
  bidId?: string
}) {
  const router = useRouter()
  const id = useId()
  const [pending, start] = useTransition()
  const [errors, setErrors] = useState<Errors>({})
  const [answer, setAnswer] = useState<ResponseAnswer | null>(null)

  const send = (element: HTMLFormElement) => {
    const form = new FormData(element)
    const wrong = problemsOf(form, bidId === undefined)
    setAnswer(null)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return
    form.set('lotId', lotId)
    if (bidId !== undefined) form.set('bidId', bidId)
    if (form.get('receivedAt') === '') form.delete('receivedAt')
    start(async () => {
      try {
        const given = await sendResponse(paths.responseUpload(tenderId), form)
        setAnswer(given)
        if (given.ok) {
          element.reset()
          router.refresh()
        } else setErrors(atFields(given))
      } catch {
        setAnswer({ ok: false, message: 'No answer from the server. The file is not taken in; try again.' })
      }
    })
  }

  return (
    <FileForm
      id={id}
      name="Read a response form"
      field={{
        label: 'Response form',
        hint: `The .xlsx file that the tenderer filled in, at most ${RESPONSE_LIMIT / MEGABYTE} MB. It is kept as it came, also where it cannot be read.`,
      }}
      accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      error={errors.file}
      pending={pending}
      submit="Read the form"
      send={send}
      before={
        bidId === undefined && (
          <div className="grid gap-5 sm:grid-cols-2">
            <FieldFrame id={`${id}tenderer`} label="Tenderer" error={errors.tenderer}>
              <input
                {...controlAttributes(`${id}tenderer`, false, errors.tenderer)}
                name="tenderer"
                autoComplete="off"
                className="control"
              />
            </FieldFrame>
            <FieldFrame id={`${id}received`} label="Received" optional error={undefined}>
              <input
                {...controlAttributes(`${id}received`, false, undefined)}
                name="receivedAt"
                type="datetime-local"
                className="control"
              />
            </FieldFrame>
          </div>
        )
      }
    >
      {answer && (
        <ResponseOutcome
          answer={answer}
          href={
            answer.ok && bidId === undefined && !answer.pending
              ? paths.bid(tenderId, lotId, answer.bidId)
              : undefined
          }
        />
      )}
    </FileForm>
  )
}

function problemsOf(form: FormData, named: boolean): Errors {
  const file = form.get('file')
  const missing = !(file instanceof File) || file.name === ''
  const large = file instanceof File && file.size > RESPONSE_LIMIT
  return {
    ...(named && String(form.get('tenderer') ?? '').trim() === ''
      ? { tenderer: 'Say whose bid this is.' }
      : {}),
    ...(missing ? { file: 'Choose a file.' } : {}),
    ...(large ? { file: `The file is larger than ${RESPONSE_LIMIT / MEGABYTE} MB.` } : {}),
  }
}

function atFields(answer: Extract<ResponseAnswer, { ok: false }>): Errors {
  const of = (name: string) =>
    answer.problems?.find(({ path }) => path === name || path.endsWith(`.${name}`))?.message
  const [file, tenderer] = [of('file') ?? of('bytes'), of('tenderer')]
  return {
    ...(file ? { file: sentence(file) } : {}),
    ...(tenderer ? { tenderer: sentence(tenderer) } : {}),
  }
}
