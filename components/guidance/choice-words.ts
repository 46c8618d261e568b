import type { Guidance } from '@/lib/domain/content/guidance'

/** The choices that the handbook helps, in the order in which an officer meets them. */
export const CHOICE_WORDS: Record<Guidance['choice'], string> = {
  tender: 'The tender as a whole',
  'operational-model': 'Operational model',
  'access-and-current': 'Access and current',
  'grid-operator': 'Grid operator',
  bidirectional: 'Bidirectional charging',
  readiness: 'Ready from day one',
  share: 'Share of the points',
  deferral: 'What applies later',
  'market-evidence': 'Market evidence',
  requirements: 'Requirements',
  'award-criteria': 'Award criteria',
  'car-sharing': 'Shared cars',
  harmonisation: 'Harmonisation among cities',
}
