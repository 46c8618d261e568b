import { revalidatePath } from 'next/cache'
import { LETTERHEAD_LIMIT } from '@/lib/domain/inputs/put-letterhead'
import { actionAnswer } from '@/lib/server/action-answer'
import { context } from '@/lib/server/context'
import { requestRefusal } from '@/lib/server/request-refusal'
import { uploadedFile } from '@/lib/server/uploaded-file'
import { uploadedForm } from '@/lib/server/uploaded-form'
import { putLetterhead } from '@/lib/services/put-letterhead'

const TOO_LARGE =
  'The file is larger than 5 MB. Make the pictures in it smaller and try again. The look so far stays.'

/** Takes a city's look from a Word file, from our own pages only; answers as a server action does. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { headers, method } = request
  const refusal = requestRefusal({ method, host: headers.get('host'), origin: headers.get('origin') })
  if (refusal !== null) return new Response(`${refusal}\n`, { status: 403 })
  const { id: tenderId } = await params
  const answer = await actionAnswer(async () => {
    const form = await uploadedForm(request, LETTERHEAD_LIMIT, TOO_LARGE)
    const said = { missing: 'Choose a Word file first.', tooLarge: TOO_LARGE }
    const revision = form.get('revision')
    return putLetterhead(await context(), {
      tenderId,
      ...(revision === null ? {} : { revision: Number(revision) }),
      ...(await uploadedFile(form, LETTERHEAD_LIMIT, said)),
    })
  })
  if (answer.ok) revalidatePath('/', 'layout')
  return Response.json(answer)
}
