import type { Content } from '@/lib/domain/content'
import type { Treatment } from '@/lib/domain/sets'

/** Why a switch is refused whose page showed another use than the one that stands; null where it is the same. */
export function whyUnseen(
  now: Treatment,
  seen: Treatment | undefined,
  { treatments }: Content,
): string | null {
  if (seen === undefined || seen === now) return null
  const words = treatments.find(({ id }) => id === now)?.title.en ?? now
  return `It was switched to “${words}” in another window meanwhile. Look at it, then choose again.`
}
