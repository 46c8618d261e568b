import type { Tender } from '@/lib/domain/tender'
import { aTender } from '@/lib/domain/testing/a-tender'
import type { Context } from '../context'
import { importTender } from '../import-tender'

/** A stored tender, whose id comes back. */
export async function given(context: Context, change: Partial<Tender> = {}): Promise<string> {
  const { id } = await importTender(context, { text: JSON.stringify(aTender(change)) })
  return id
}
