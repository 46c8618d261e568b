import type { AssembledRequirement } from '../assembly'
import type { Content } from '../content'
import type { Requirement } from '../content/requirement'
import type { Words } from '../content/words'
import { formatDay } from '../format-day'
import { inLanguage } from '../in-language'
import type { ResolvedLot } from '../resolve-lot'
import type { Language } from '../sets'
import type { Deferral } from '../tender'
import { dateDecides } from './date-decides'
import { fillSlots } from './fill-slots'

export type ResolvedDeferral = NonNullable<AssembledRequirement['deferral']>

/**
 * When a deferred requirement binds (2014/24 Art 72(1)(a), 2014/23 Art 43(1)(a)): its own decision over the lot's
 * bidirectional choice over the content's defaults. A long-stop date is never made up.
 */
export function resolveDeferral(
  requirement: Requirement | undefined,
  lot: ResolvedLot,
  decided: Deferral | undefined,
  content: Content,
  language: Language,
  fill: (text: string) => string,
): ResolvedDeferral {
  const { defaults, cost, remedy, establishedBy, evidence } = content.deferral
  const follows = lot.stance === 'deferred' && requirement?.default === 'stance'
  const { months, date, ...given } = { ...(follows ? lot.deferral : {}), ...decided }
  const trigger = given.trigger ?? (date !== undefined && months === undefined ? 'date' : defaults.trigger)
  const then = given.then ?? defaults.then
  const decides = dateDecides({ trigger, then }) ? 'date' : 'certification'
  const text = (own: string | undefined, usual: Words) =>
    fill(own?.trim() ? own : inLanguage(usual, language))
  return {
    ...given,
    trigger,
    ...(trigger === 'date' ? { date } : { months: months ?? defaults.months }),
    establishedBy: text(given.establishedBy, establishedBy[decides]),
    evidence: text(given.evidence, evidence[decides]),
    cost: text(given.cost, cost),
    remedy: text(given.remedy, remedy),
    then,
  }
}

/** "no later than 12 months after …, and in any event by 30 June 2029"; a date that nobody gave stays an open slot. */
export function deferralPhrase(deferral: ResolvedDeferral, content: Content, language: Language): string {
  const { trigger, then, months, date, longStop } = deferral
  const moment = trigger === 'certification' && months === 0 ? 'atOnce' : trigger
  return fillSlots(inLanguage(content.deferral.trigger[moment][then], language), {
    months: months === undefined ? undefined : String(months),
    date: date && formatDay(date),
    longStop: longStop && formatDay(longStop),
  })
}
