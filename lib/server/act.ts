import 'server-only'
import { revalidatePath } from 'next/cache'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import type { Context } from '@/lib/services/context'
import { actionAnswer } from './action-answer'
import { context } from './context'

/** Runs one verb for whoever asks, and has every page show the result: the whole of a server action. */
export async function act<Given extends object>(
  verb: (context: Context, input: unknown) => Promise<Given>,
  input: unknown,
): Promise<ActionAnswer<Given>> {
  const answer = await actionAnswer(async () => verb(await context(), input))
  if (answer.ok) revalidatePath('/', 'layout')
  return answer
}
