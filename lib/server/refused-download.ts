import { Refusal } from '@/lib/services/refusal'
import { logFault } from './log-fault'

const STATUSES = { 'not-found': 404, invalid: 400, 'not-allowed': 409, 'changed-meanwhile': 409 } as const

/** Why a file cannot be downloaded, as plain text: what a link, unlike a form, can show. */
export function refusedDownload(error: unknown): Response {
  if (error instanceof Refusal) return plain(error.message, STATUSES[error.code])
  return plain(`Something went wrong (number ${logFault(error)}).`, 500)
}

function plain(message: string, status: number): Response {
  const text = `${message.charAt(0).toUpperCase()}${message.slice(1)}\n`
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
