import { Refusal } from '@/lib/services/refusal'

/** What the form around the file may take. */
const AROUND = 64 * 1024

/** The form of an upload, of which no more is read than is allowed; `tooLarge` says what is wrong with a larger one. */
export async function uploadedForm(request: Request, most: number, tooLarge: string): Promise<FormData> {
  const limit = most + AROUND
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal('invalid', tooLarge)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  // A length that is not declared, or declared wrongly, is counted.
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > limit) throw new Refusal('invalid', tooLarge)
    chunks.push(Uint8Array.from(chunk))
  }
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  try {
    return await new Response(new Blob(chunks), { headers }).formData()
  } catch {
    throw new Refusal('invalid', 'The file did not arrive whole. Try again.')
  }
}
