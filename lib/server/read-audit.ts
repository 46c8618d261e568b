import 'server-only'
import { readAudit as read } from '@/lib/services/read-audit'
import { context } from './context'

/** One page of a tender's audit trail. */
export async function readAudit(input: { tenderId: string; page?: number }) {
  return read(await context(), input)
}
