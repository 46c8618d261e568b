import { newestChangeOfSection } from '@/db/queries/newest-change-of-section'
import type { Context } from './context'
import { Refusal } from './refusal'

/** Refuses a change of a section that has changed since the revision which the page showed. */
export async function refuseStale(
  context: Context,
  tenderId: string,
  section: string,
  revision: number | undefined,
): Promise<void> {
  if (revision === undefined) return
  if (revision >= (await newestChangeOfSection(context.db, tenderId, section))) return
  throw new Refusal(
    'changed-meanwhile',
    'This was changed in another window meanwhile. Reload the page: what you typed is kept, and put in where nobody else changed it.',
  )
}
