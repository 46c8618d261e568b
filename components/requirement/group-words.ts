import type { Group } from '@/lib/domain/sets'

/** How the groups of the catalogue are called on screen. */
export const GROUP_WORDS: Record<Group, string> = {
  generic: 'Generic',
  smart: 'Smart charging',
  private: 'Private charging points',
  bidirectional: 'Bidirectional charging',
  local: 'Your own requirements',
}
