import { RESPONSE_LIMIT } from '@/lib/domain/inputs/import-response'

/** Around a file stands the form that sends it. */
const AROUND = 1024 * 1024

/** Why a request is too large to be read at all, or null; what declares no length is counted where it is read. */
export function tooLarge(method: string, length: string | null): string | null {
  if (method === 'GET' || method === 'HEAD') return null
  return Number(length ?? 0) > RESPONSE_LIMIT + AROUND
    ? 'This is larger than the workbench takes: a tender file has at most 4 MB, a letterhead at most 5 MB, a response form at most 8 MB.'
    : null
}
