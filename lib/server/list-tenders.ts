import 'server-only'
import { listTenders as list } from '@/lib/services/list-tenders'
import { context } from './context'

/** One page of the tenders, for the list. */
export async function listTenders(input: { page?: number; search?: string; deleted?: boolean }) {
  return list(await context(), input)
}
