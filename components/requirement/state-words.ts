import type { Standard } from '@/lib/domain/content/standard'

/** What has become of the edition of a standard that the source names. */
export const STATE_WORDS: Record<Standard['state'], string> = {
  current: 'Current',
  moved: 'Newer or renumbered',
  withdrawn: 'Withdrawn or replaced',
  pending: 'Not yet published',
}
