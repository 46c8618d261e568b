import type { Context } from './context'
import { moveToDeleted } from './move-to-deleted'

/** Brings a deleted tender back as it was. */
export function restoreTender(context: Context, input: unknown): Promise<{ revision: number }> {
  return moveToDeleted(context, input, false)
}
