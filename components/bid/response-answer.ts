import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { FormProblem } from '@/lib/domain/bid/received-bid'

/** What reading in a response form answers. */
export type ResponseAnswer = ActionAnswer<{
  bidId: string
  readable: boolean
  stranger: boolean
  pending: boolean
  message: string
  formProblems: FormProblem[]
}>

const STATUS_WORDS: Record<number, string> = {
  413: 'The file is too large to be taken in.',
}

/** Sends a response form and reads the answer, which is JSON unless the server refused the request itself. */
export async function sendResponse(url: string, form: FormData): Promise<ResponseAnswer> {
  const response = await fetch(url, { method: 'POST', body: form })
  const isJson = response.headers.get('content-type')?.includes('application/json')
  // The route answers as its type says; anything else is text.
  if (isJson) return (await response.json()) as ResponseAnswer
  const text = (await response.text()).slice(0, 300)
  return {
    ok: false,
    message: STATUS_WORDS[response.status] ?? (text || 'The server did not take the file. Try again.'),
  }
}
