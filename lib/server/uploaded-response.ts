import { RESPONSE_LIMIT } from '@/lib/domain/inputs/import-response'
import { Refusal } from '@/lib/services/refusal'

/** What the form around the file may take. */
const AROUND = 64 * 1024

/** The input of `importResponse` from a form with `file`, `lotId`, and `bidId` or `tenderer`; no more is read than is allowed. */
export async function uploadedResponse(request: Request): Promise<object> {
  const form = await formOf(request)
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0)
    throw new Refusal('invalid', 'Choose a response form first.')
  if (file.size > RESPONSE_LIMIT) throw tooLarge()
  const word = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const values = { ...word('tenderer'), ...word('receivedAt'), ...word('openedAt') }
  return {
    ...word('lotId'),
    ...word('bidId'),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
}

async function formOf(request: Request): Promise<FormData> {
  const limit = RESPONSE_LIMIT + AROUND
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  // A length that is not declared, or declared wrongly, is counted.
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(Uint8Array.from(chunk))
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  try {
    return await new Response(new Blob(chunks), { headers }).formData()
  } catch {
    throw new Refusal('invalid', 'The file did not arrive whole. Try again.')
  }
}

function tooLarge(): Refusal {
  return new Refusal('invalid', 'The file is larger than 8 MB; a response form is far smaller.')
}
