import type { Part } from '@/lib/domain/sets'

/** How the parts of a requirement that is split are called on screen. */
export const PART_WORDS: Record<Part, string> = {
  floor: 'By law',
  minimum: 'Minimum',
  beyond: 'Beyond',
}
