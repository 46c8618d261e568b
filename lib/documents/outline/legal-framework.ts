import { inLanguage } from '../../domain/in-language'
import type { AnnexContext } from './annex-context'

/** The law of the procedure: the directive of the model alone, or national law outside it (domain.md sections 2 and 5). */
export function legalFramework({ lots, tender, say }: AnnexContext): string {
  const laws = lots.map(({ resolved: { country, model, directive } }) => {
    if (!country.euProcurement) return inLanguage(country.procurementLaw, tender.language)
    return directive === 'below' ? say('cover.law.below', { law: model.lawShort }) : model.lawShort
  })
  return [...new Set(laws)].join('; ')
}
