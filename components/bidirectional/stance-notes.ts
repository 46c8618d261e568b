import type { Content } from '@/lib/domain/content'
import { defaultShare } from '@/lib/domain/resolve-lot'
import type { Stance } from '@/lib/domain/sets'
import type { StanceNote } from './bidirectional-form'

/** What the form asks beside each stance: the share where something is asked, and whether more may be scored. */
export function stanceNotes(content: Content): Record<Stance, StanceNote> {
  const notes = content.stances.map(({ id, shareMeans }) => [
    id,
    {
      ...(id === 'not-sought' ? {} : { share: { means: shareMeans.en, empty: `${defaultShare(id)} %` } }),
      beyond: id === 'mandatory' || id === 'deferred',
    },
  ])
  // The loader refuses content without all four stances.
  return Object.fromEntries(notes) as Record<Stance, StanceNote>
}
