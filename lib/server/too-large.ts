import { RESPONSE_LIMIT } from '@/lib/domain/inputs/import-response'
import { IMPORT_LIMIT } from '@/lib/domain/inputs/import-tender'

/** Around a file stands the form that sends it. */
const AROUND = 1024 * 1024
/** Addresses that take one file and count it themselves; what every other one takes is the form of a page. */
const UPLOAD = /^\/tenders\/[^/]+\/(responses|letterhead\/file)$/

/**
 * Why a request is too large to be read at all, or null. For a page the limit is that of `next.config.ts`, behind which
 * nobody could answer in a sentence; a length that is not declared is counted, no further than the limit.
 */
export async function tooLarge(request: Request): Promise<string | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null
  const isUpload = UPLOAD.test(new URL(request.url).pathname)
  const limit = (isUpload ? RESPONSE_LIMIT : IMPORT_LIMIT) + AROUND
  const declared = request.headers.get('content-length')
  const isLarge =
    declared === null ? !isUpload && (await holdsMore(request.body, limit)) : Number(declared) > limit
  return isLarge
    ? 'This is larger than the workbench takes: a tender file has at most 4 MB, a letterhead at most 5 MB, a response form at most 8 MB.'
    : null
}

async function holdsMore(body: ReadableStream<Uint8Array> | null, limit: number): Promise<boolean> {
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > limit) return true
  }
  return false
}
