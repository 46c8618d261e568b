import type { AnnexTextKey } from '../../domain/annex-text-keys'
import type { AssembledRequirement } from '../../domain/assembly'
import { fillSlots } from '../../domain/assembly/fill-slots'
import { inLanguage } from '../../domain/in-language'
import { openSlot } from '../block-runs'
import type { AnnexContext } from './annex-context'

const OF_DEFERRAL = ['longStop', 'date', 'months'] as const satisfies readonly string[]

/** The text of an entry with every slot that nobody filled shown by its label, so that it stays visible in print. */
export function openPlaces(
  annex: Pick<AnnexContext, 'content' | 'tender' | 'say'>,
  entry: Pick<AssembledRequirement, 'key' | 'parameters'> & { deferral?: unknown },
  text: string,
): string {
  const record = annex.content.requirements.find(({ key }) => key === entry.key)
  const parameters = (record?.parameters ?? [])
    .filter(({ id }) => !Object.hasOwn(entry.parameters, id))
    .map(({ id, label }) => [id, openSlot(inLanguage(label, annex.tender.language))] as const)
  const moments = entry.deferral
    ? OF_DEFERRAL.map((id) => {
        const label: AnnexTextKey = `open.${id}`
        return [id, openSlot(annex.say(label))] as const
      })
    : []
  return fillSlots(text, Object.fromEntries([...parameters, ...moments]))
}
