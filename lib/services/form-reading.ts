import type { ReadResponse } from '@/lib/documents/workbook/response/read-response'
import type { FormProblem } from '@/lib/domain/bid/received-bid'
import type { ResponseFile } from '@/lib/domain/response/answer'

export interface FormReading {
  /** False: kept in quarantine. */
  readable: boolean
  message: string
  /** No form of this tender: nothing was taken over from it. */
  stranger: boolean
  /** Those for the lot. */
  answers: ResponseFile['answers']
  problems: FormProblem[]
}

const STRANGER: Record<NonNullable<Extract<ReadResponse, { ok: true }>['stranger']>, string> = {
  'no-form':
    'This workbook is no response form: the sheet by which a form is recognised is not in it. Nothing was taken over; the file is kept as it came. Ask for the form that belongs to the tender documents, or enter the values by hand.',
  'other-form':
    'This is the response form of another tender, or of a version that asked something else. Nothing was taken over; the file is kept as it came. Ask for the form of the present version, or enter the values by hand.',
}

/** What the reading of a form means for the bid of one lot, in sentences. */
export function formReading(read: ReadResponse, lotId: string): FormReading {
  if (!read.ok)
    return {
      readable: false,
      stranger: true,
      message: `The file was not read: ${read.message}. It is kept in quarantine. Ask for the form that belongs to the tender documents, or enter the values by hand.`,
      answers: [],
      problems: [{ sheet: read.sheet ?? '', cell: read.cell ?? '', message: read.message }],
    }
  const { answers, problems } = read.response
  if (read.stranger)
    return { readable: true, stranger: true, message: STRANGER[read.stranger], answers: [], problems }
  const own = answers.filter(({ lot }) => lot === lotId)
  const others = [...new Set(answers.map(({ lot }) => lot))].filter((lot) => lot !== lotId)
  const elsewhere =
    others.length === 0 ? '' : ` It answers for lot ${others.join(', ')} too: read it in there as well.`
  const missing =
    own.length === 0 && problems.length === 0
      ? [{ sheet: '', cell: '', message: `the form has no answers for lot ${lotId}` }]
      : []
  return {
    readable: true,
    stranger: false,
    message: `The form was read: ${own.length === 1 ? '1 answer' : `${own.length} answers`}.${elsewhere}`,
    answers: own,
    problems: [...problems, ...missing],
  }
}
