import { fillSlots } from '../../domain/assembly/fill-slots'
import type { CompanionTextKey } from '../../domain/companion-text-keys'
import type { Content } from '../../domain/content'
import type { ModelRecord } from '../../domain/content/model-record'
import { inLanguage } from '../../domain/in-language'
import type { Language } from '../../domain/sets'
import type { AnnexContext } from '../outline/annex-context'
import { annexWords } from '../outline/annex-words'

export interface CompanionWords extends Pick<AnnexContext, 'fill'> {
  /** A text of `content/companions.yaml`, in the words of the operational models. */
  say: (key: CompanionTextKey, slots?: Record<string, string>) => string
  /** A text of `content/annex.yaml`, so that both call the same thing alike. */
  annex: AnnexContext['say']
}

/** Where what goes beside the annex gets its words. */
export function companionWords(
  content: Content,
  models: readonly ModelRecord[],
  language: Language,
): CompanionWords {
  const { say: annex, fill } = annexWords(content, [...models], language)
  return {
    annex,
    fill,
    say(key, slots = {}) {
      const words = content.companions[key]
      if (!words) throw new Error(`content/companions.yaml has no text ${key}`)
      return fillSlots(fill({ en: inLanguage(words, language) }), slots)
    },
  }
}
