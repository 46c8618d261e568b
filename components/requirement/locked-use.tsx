import type { Treatment } from '@/lib/domain/sets'
import { TreatmentTag } from '../tender/treatment-tag'

/** A treatment that the rules give: the label, and why it cannot be moved as text below it. */
export function LockedUse({
  treatment,
  words,
  reason,
}: {
  treatment: Treatment
  words: string
  reason: string
}) {
  return (
    <>
      <TreatmentTag treatment={treatment} words={words} />
      <span data-locked className="mt-0.5 block text-sm leading-snug text-soft">
        {reason}
      </span>
    </>
  )
}
