import { EEA_ONLY } from '../../domain/countries'
import { inLanguage } from '../../domain/in-language'
import type { ResolvedLot } from '../../domain/resolve-lot'
import type { Tender } from '../../domain/tender'
import type { AnnexContext } from './annex-context'

/** The law of the procedure, each once. */
export function legalFramework({ lots, tender, say }: AnnexContext): string {
  return [...new Set(lots.map(({ resolved }) => lawOfLot(say, tender, resolved)))].join('; ')
}

/**
 * The directive of the model alone where it binds; outside the Union the law of the country, by name where the country has a
 * pack (domain.md sections 2 and 5). A permit is not bought, so no law on buying governs it.
 */
export function lawOfLot(
  say: AnnexContext['say'],
  { authority, language }: Pick<Tender, 'authority' | 'language'>,
  { country, model, directive, afir: isMember }: ResolvedLot,
): string {
  const hasPack = country.id !== 'general'
  if (hasPack && !country.euProcurement)
    return model.threshold === null ? say('cover.law.national') : inLanguage(country.procurementLaw, language)
  if (!hasPack && !isMember)
    return say(EEA_ONLY.has(authority.country) ? 'cover.law.eea' : 'cover.law.national')
  return directive === 'below' ? say('cover.law.below', { law: model.lawShort }) : model.lawShort
}
