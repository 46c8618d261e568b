import type { AnnexTextKey } from '../../domain/annex-text-keys'
import { fillSlots } from '../../domain/assembly/fill-slots'
import { listed } from '../../domain/checks/listed'
import type { Content } from '../../domain/content'
import type { ModelRecord } from '../../domain/content/model-record'
import type { Words } from '../../domain/content/words'
import { inLanguage } from '../../domain/in-language'
import type { Language } from '../../domain/sets'
import type { AnnexContext } from './annex-context'

/** The two ways in which a section gets its words: from the annex texts, and from any other text of the content. */
export function annexWords(
  content: Content,
  models: ModelRecord[],
  language: Language,
): Pick<AnnexContext, 'say' | 'fill'> {
  const only = models.length === 1 ? models[0]?.id : undefined
  const wordsOf = (key: AnnexTextKey): Words => {
    const own = only ? `${key}.${only}` : key
    const found = Object.hasOwn(content.annex, own) ? content.annex[own] : content.annex[key]
    if (!found) throw new Error(`content/annex.yaml has no text ${key}`)
    return found
  }
  const word = (name: 'party' | 'instrument' | 'applicant' | 'authority') =>
    listed(models.map((model) => inLanguage(model[name], language))).replace(/ and (?=[^,]*$)/, ' or ')
  const bid = inLanguage(wordsOf('B.bid'), language)
  const bids = `${bid}s`
  const slots = {
    party: word('party'),
    instrument: word('instrument'),
    applicant: word('applicant'),
    authority: word('authority'),
    bid,
    bids,
    Bids: bids.charAt(0).toUpperCase() + bids.slice(1),
  }
  return {
    say: (key, more = {}) => fillSlots(inLanguage(wordsOf(key), language), { ...slots, ...more }),
    fill: (text) => fillSlots(inLanguage(text, language), slots),
  }
}
