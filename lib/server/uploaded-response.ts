import { RESPONSE_LIMIT } from '@/lib/domain/inputs/import-response'
import { uploadedFile } from './uploaded-file'
import { uploadedForm } from './uploaded-form'

const TOO_LARGE = 'The file is larger than 8 MB; a response form is far smaller.'

/** The input of `importResponse` from a form with `file`, `lotId`, and `bidId` or `tenderer`; no more is read than is allowed. */
export async function uploadedResponse(request: Request): Promise<object> {
  const form = await uploadedForm(request, RESPONSE_LIMIT, TOO_LARGE)
  const file = await uploadedFile(form, RESPONSE_LIMIT, {
    missing: 'Choose a response form first.',
    tooLarge: TOO_LARGE,
  })
  const word = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const values = { ...word('tenderer'), ...word('receivedAt'), ...word('openedAt') }
  return {
    ...word('lotId'),
    ...word('bidId'),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...file,
  }
}
