import type { AssembledRequirement } from '@/lib/domain/assembly'
import type { Content } from '@/lib/domain/content'
import { formatDay } from '@/lib/domain/format-day'
import type { Lot, Tender } from '@/lib/domain/tender'
import { DEFERRAL_TEXTS } from '../deferral/deferral-words'
import { type UsualDeferralTexts, usualDeferralTexts } from '../deferral/usual-deferral-texts'
import type { DeferralHelp } from './deferral-fields'

/** What the annex says of the moment where nothing is decided on the requirement itself. `entry` is assembled that way. */
export function deferralHelp(
  entry: AssembledRequirement | undefined,
  tender: Tender,
  lot: Lot,
  content: Content,
): DeferralHelp {
  const deferral = entry?.deferral
  const { defaults } = content.deferral
  const usual = usualDeferralTexts(tender, lot, content)
  // What the lot says in its own words holds whatever the moment is.
  const own = (texts: UsualDeferralTexts['date']) =>
    Object.fromEntries(
      DEFERRAL_TEXTS.map((name) => {
        const said = deferral?.[name]
        const byDefault =
          said === undefined || said === usual.date[name] || said === usual.certification[name]
        return [name, byDefault ? texts[name] : said]
      }),
    ) as UsualDeferralTexts['date'] // fromEntries forgets which names there were
  const day = (value: string | undefined) => (value === undefined ? '' : formatDay(value))
  return {
    trigger: deferral?.trigger ?? defaults.trigger,
    months: String(deferral?.months ?? defaults.months),
    date: day(deferral?.date),
    longStop: day(deferral?.longStop),
    then: deferral?.then ?? defaults.then,
    texts: { date: own(usual.date), certification: own(usual.certification) },
  }
}
