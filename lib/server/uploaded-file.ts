import { Refusal } from '@/lib/services/refusal'

/** The file of an uploaded form with its name. */
export async function uploadedFile(
  form: FormData,
  most: number,
  { missing, tooLarge }: { missing: string; tooLarge: string },
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) throw new Refusal('invalid', missing)
  if (file.size > most) throw new Refusal('invalid', tooLarge)
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
