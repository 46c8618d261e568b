import { IMPORT_LIMIT } from '@/lib/domain/inputs/import-tender'
import { Refusal } from '@/lib/services/refusal'

/** The text of the file that a form sends as `file`; refused where there is none, it is too large, or it is no text. */
export async function uploadedText(form: unknown): Promise<string> {
  const file = form instanceof FormData ? form.get('file') : null
  if (file instanceof File && file.name !== '' && file.size === 0)
    throw new Refusal('invalid', 'The file is empty. Choose a tender file made with "Export".')
  if (!(file instanceof File) || file.size === 0) throw new Refusal('invalid', 'Choose a tender file first.')
  if (file.size > IMPORT_LIMIT)
    throw new Refusal('invalid', 'The file is larger than 4 MB; a tender file is far smaller.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    throw new Refusal(
      'invalid',
      'This is not a tender file: it is not text in UTF-8. Choose a file made with "Export".',
    )
  }
}
