import type { Requirement } from '@/lib/domain/content/requirement'

/** What the rules give a requirement when nobody decides, in words. */
export const DEFAULT_WORDS: Record<Requirement['default'], string> = {
  mandatory: 'Mandatory',
  'performance-condition': 'In operation',
  stance: 'By the bidirectional choice of the lot',
  conditional: 'If it feeds in',
  'legal-floor': 'Legal floor',
}
