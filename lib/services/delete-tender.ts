import type { Context } from './context'
import { moveToDeleted } from './move-to-deleted'

/** Takes a tender off the list; `restoreTender` brings it back at any time. */
export function deleteTender(context: Context, input: unknown): Promise<{ revision: number }> {
  return moveToDeleted(context, input, true)
}
