import { revalidatePath } from 'next/cache'
import { actionAnswer } from '@/lib/server/action-answer'
import { context } from '@/lib/server/context'
import { requestRefusal } from '@/lib/server/request-refusal'
import { uploadedResponse } from '@/lib/server/uploaded-response'
import { importResponse } from '@/lib/services/import-response'

/** Takes a filled-in response form, from our own pages only; answers as a server action does. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { headers, method } = request
  const refusal = requestRefusal({ method, host: headers.get('host'), origin: headers.get('origin') })
  if (refusal !== null) return new Response(`${refusal}\n`, { status: 403 })
  const { id: tenderId } = await params
  const answer = await actionAnswer(async () =>
    importResponse(await context(), { tenderId, ...(await uploadedResponse(request)) }),
  )
  if (answer.ok) revalidatePath('/', 'layout')
  return Response.json(answer)
}
