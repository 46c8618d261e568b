import Fraction from 'fraction.js'
import { amountText } from '../amount-text'
import { fillSlots } from '../assembly/fill-slots'
import type { Content } from '../content'
import type { Criterion } from '../evaluation'
import { inLanguage } from '../in-language'
import type { ReportTextKey } from '../report-text-keys'
import { showNumber } from '../scoring/show-number'
import type { Language } from '../sets'
import { offersAnything } from './needs-reason'
import type { GivenValue } from './received-bid'

export type GivenTexts = Pick<Content, 'report' | 'annex'>

/**
 * What a bid gives for a criterion, as people read it: "Good (level 2)", "0.43 EUR/kWh", "50 % of the points …; 12 months
 * after the start of the service; …". Screens and report say it in these words.
 */
export function givenWords(
  { report, annex }: GivenTexts,
  { levels, scoring, unit }: Criterion,
  value: GivenValue,
  language: Language = 'en',
): string {
  const say = (key: ReportTextKey, slots: Record<string, string> = {}) => {
    const words = report[key]
    if (!words) throw new Error(`content/report.yaml has no text ${key}`)
    return fillSlots(inLanguage(words, language), slots)
  }
  if (typeof value === 'string') {
    if (scoring.method === 'scale') return say('B.value.scale', { value, max: scoring.max })
    if (scoring.method !== 'levels') return amountText(value, unit)
    const level = levels?.find(({ code }) => code === value)
    return level ? say('B.value.level', { code: level.code, label: level.label }) : value
  }
  const { share = '0', months, class: code, hardware } = value
  const named = code === undefined ? undefined : annex[`B.class.${code}`]
  const proof = named ? inLanguage(named, language) : code
  if (!offersAnything(value)) return say('B.value.none')
  return [
    say('B.value.share', { share: `${showNumber(new Fraction(share).mul(100))} %` }),
    months === undefined
      ? say('B.value.undated')
      : say(MONTHS[new Fraction(months).toString()] ?? 'B.value.months', { months }),
    proof === undefined ? say('B.value.unproven') : say('B.value.class', { class: proof }),
    ...(hardware ? [say('B.value.hardware')] : []),
  ].join('; ')
}

const MONTHS: Partial<Record<string, ReportTextKey>> = { 0: 'B.value.at-start', 1: 'B.value.month' }
