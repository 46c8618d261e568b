import type { Treatment } from '../../domain/sets'
import type { AnnexContext } from './annex-context'

/** The word that marks a treatment; in a permit nothing is awarded. */
export function treatmentTitle(
  { content, say, fill }: Pick<AnnexContext, 'content' | 'say' | 'fill'>,
  treatment: Treatment,
): string {
  if (treatment === 'award-criterion') return say('treatment.title.award-criterion')
  const record = content.treatments.find(({ id }) => id === treatment)
  if (!record) throw new Error(`content/treatments.yaml has no treatment ${treatment}`)
  return fill(record.title)
}
