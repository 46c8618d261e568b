import type { Treatment } from '@/lib/domain/sets'
import type { IconName } from '../ui/icon'
import { Tag, type Tone } from '../ui/tag'

/** Colour and picture of each treatment; the words come from the catalogue's record of it. */
export const TREATMENT_LOOKS: Record<Treatment, { tone: Tone; icon: IconName }> = {
  'legal-floor': { tone: 'floor', icon: 'lock' },
  mandatory: { tone: 'must', icon: 'check' },
  conditional: { tone: 'floor', icon: 'check' },
  'award-criterion': { tone: 'award', icon: 'award' },
  deferred: { tone: 'later', icon: 'later' },
  'performance-condition': { tone: 'must', icon: 'gauge' },
  informative: { tone: 'quiet', icon: 'note' },
  excluded: { tone: 'quiet', icon: 'out' },
}

/** How a requirement is used, as a label. `words` is the title of the treatment in the content. */
export function TreatmentTag({ treatment, words }: { treatment: Treatment; words: string }) {
  const { tone, icon } = TREATMENT_LOOKS[treatment]
  return (
    <Tag tone={tone} icon={icon}>
      {words}
    </Tag>
  )
}
