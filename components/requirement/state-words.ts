import type { Standard } from '@/lib/domain/content/standard'

/** What has become of the edition of a standard that the source names. */
export const STATE_WORDS: Record<Standard['state'], string> = {
  current: 'Current',
  moved: 'Renumbered, adopted or newer since',
  withdrawn: 'Replaces what the source cites',
  pending: 'Not yet published',
}
