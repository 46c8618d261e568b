import type { Verdict } from '@/lib/domain/bid/received-bid'

/** How a verdict on a mandatory requirement is said. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  pass: 'Met',
  fail: 'Not met',
  open: 'Not decided',
}
