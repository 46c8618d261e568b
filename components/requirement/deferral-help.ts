import type { AssembledRequirement } from '@/lib/domain/assembly'
import type { Content } from '@/lib/domain/content'
import { formatDay } from '@/lib/domain/format-day'
import type { DeferralHelp } from './deferral-fields'

/** What the annex says of the moment where nothing is decided on the requirement itself. `entry` is assembled that way. */
export function deferralHelp(entry: AssembledRequirement | undefined, content: Content): DeferralHelp {
  const { defaults, establishedBy, evidence, cost, remedy } = content.deferral
  const deferral = entry?.deferral
  const day = (value: string | undefined) => (value === undefined ? '' : formatDay(value))
  return {
    trigger: deferral?.trigger ?? defaults.trigger,
    months: String(deferral?.months ?? defaults.months),
    date: day(deferral?.date),
    longStop: day(deferral?.longStop),
    then: deferral?.then ?? defaults.then,
    texts: {
      establishedBy: deferral?.establishedBy ?? establishedBy.en,
      evidence: deferral?.evidence ?? evidence.en,
      cost: deferral?.cost ?? cost.en,
      remedy: deferral?.remedy ?? remedy.en,
    },
  }
}
