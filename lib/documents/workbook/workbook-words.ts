import { fillSlots } from '../../domain/assembly/fill-slots'
import type { Content } from '../../domain/content'
import type { ModelRecord } from '../../domain/content/model-record'
import { inLanguage } from '../../domain/in-language'
import type { Language } from '../../domain/sets'
import type { WorkbookTextKey } from '../../domain/workbook-text-keys'
import type { AnnexContext } from '../outline/annex-context'
import { annexWords } from '../outline/annex-words'

/** Where the cells of a workbook get their words: its own texts, and those of the annex, so that both say the same. */
export interface WorkbookWords {
  say: (key: WorkbookTextKey, slots?: Record<string, string>) => string
  annex: AnnexContext['say']
}

/** The texts of `content/workbooks.yaml` in the words of the operational model. */
export function workbookWords(content: Content, model: ModelRecord, language: Language): WorkbookWords {
  const { say: annex, fill } = annexWords(content, [model], language)
  return {
    annex,
    say(key, slots = {}) {
      const own = `${key}.${model.id}`
      const words = Object.hasOwn(content.workbooks, own) ? content.workbooks[own] : content.workbooks[key]
      if (!words) throw new Error(`content/workbooks.yaml has no text ${key}`)
      return fillSlots(fill({ en: inLanguage(words, language) }), slots)
    },
  }
}
