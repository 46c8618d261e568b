import { fillSlots } from '../../domain/assembly/fill-slots'
import type { Content } from '../../domain/content'
import type { ModelRecord } from '../../domain/content/model-record'
import { inLanguage } from '../../domain/in-language'
import type { Language } from '../../domain/sets'
import { annexWords } from '../outline/annex-words'
import type { ReportContext } from './report-context'

/** The two ways in which a section gets its words, both in those of the operational model. */
export function reportWords(
  content: Content,
  model: ModelRecord,
  language: Language,
): Pick<ReportContext, 'say' | 'annex'> {
  const { say: annex, fill } = annexWords(content, [model], language)
  return {
    annex: { say: annex },
    say(key, slots = {}) {
      const own = `${key}.${model.id}`
      const words = Object.hasOwn(content.report, own) ? content.report[own] : content.report[key]
      if (!words) throw new Error(`content/report.yaml has no text ${key}`)
      return fillSlots(fill({ en: inLanguage(words, language) }), slots)
    },
  }
}
