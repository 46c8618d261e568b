import { formatDay } from '../../format-day'
import { LABELS } from '../../labels'
import { deferralFieldOf } from '../field-of'
import { type LotView, lotViews } from '../lot-view'
import type { CheckContext, FindingDraft, Rule } from '../rule'

/** Dates that contradict each other; one finding a contradiction, at the later date or at the installation outside the contract. */
export const datesReversed: Rule = {
  id: 'dates-reversed',
  find: (context) => [
    ...procedure(context),
    ...installation(context),
    ...lotViews(context).flatMap((view) => [...lotInstallation(context, view), ...deferrals(context, view)]),
  ],
}

interface Day {
  name: string
  /** The field that holds it, as the screen calls it. */
  label: string
  day?: string
}

const START = { name: 'the start of the contract or permit', label: LABELS.details.contractStart }
const END = { name: 'the end of the contract or permit', label: LABELS.details.contractEnd }
const FIRST = { name: 'the first installation', label: LABELS.details.firstInstallation }
const LAST = { name: 'the last installation', label: LABELS.details.lastInstallation }

/** A day of the tender, as a finding on a lot speaks of it: its field is on another page. */
function ofTender(named: Omit<Day, 'day'>, day: string | undefined): Day {
  return { ...named, label: `${named.label} in the tender details`, day }
}

interface Options {
  lot?: string
  /** Days that must differ: offers are due after the publication, never on its day. */
  apart?: boolean
  /** The date that the finding is about, where it is not the later one. */
  about?: 'earlier'
}

/** A finding where two known days are the wrong way round. */
function contradiction(earlier: Day, later: Day, field: string, options: Options = {}): FindingDraft[] {
  const { lot, apart, about } = options
  if (earlier.day === undefined || later.day === undefined) return []
  if (earlier.day < later.day || (earlier.day === later.day && !apart)) return []
  const [before, after] = [
    `${earlier.name}, ${formatDay(earlier.day)}`,
    `${later.name}, ${formatDay(later.day)}`,
  ]
  const sentence =
    about === 'earlier'
      ? `${before}, must come no later than ${after}.`
      : `${after}, must come ${apart ? 'after' : 'no earlier than'} ${before}.`
  return [
    {
      severity: 'block',
      ...(lot === undefined ? {} : { lot }),
      message: lot === undefined ? capital(sentence) : `In lot ${lot} ${sentence}`,
      why: 'Good practice: dates that contradict each other cannot be met, and leave open which of them holds.',
      fix: `Correct ${(about === 'earlier' ? [earlier, later] : [later, earlier]).map(({ label }) => label).join(' or ')}.`,
      field,
    },
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function procedure({ tender: { dates } }: CheckContext): FindingDraft[] {
  const named = [
    {
      name: 'the publication',
      label: LABELS.details.publication,
      day: dates.publication,
      field: 'dates.publication',
    },
    {
      name: 'the deadline for offers',
      label: LABELS.details.tendersDue,
      day: dates.tendersDue,
      field: 'dates.tendersDue',
    },
    { ...START, day: dates.contractStart, field: 'dates.contractStart' },
    { ...END, day: dates.contractEnd, field: 'dates.contractEnd' },
  ].filter(({ day }) => day !== undefined)
  return named.slice(1).flatMap((later, index) => {
    const earlier = named[index]
    return earlier ? contradiction(earlier, later, later.field, { apart: true }) : []
  })
}

function installation({ tender: { dates } }: CheckContext): FindingDraft[] {
  return window(dates, dates.firstInstallation, dates.lastInstallation, 'dates')
}

/** What the lot says for itself; what it takes over from the tender is checked there. */
function lotInstallation({ tender }: CheckContext, view: LotView): FindingDraft[] {
  const { firstInstallation, lastInstallation } = tender.lots[view.index] ?? {}
  const { dates } = tender
  const options = { lot: view.lot.id }
  const own = window(dates, firstInstallation, lastInstallation, view.path, view.lot.id)
  if (firstInstallation !== undefined && lastInstallation !== undefined) return own
  if (firstInstallation !== undefined)
    return [
      ...own,
      ...contradiction(
        { ...FIRST, day: firstInstallation },
        ofTender(LAST, dates.lastInstallation),
        `${view.path}.firstInstallation`,
        { ...options, about: 'earlier' },
      ),
    ]
  if (lastInstallation !== undefined)
    return [
      ...own,
      ...contradiction(
        ofTender(FIRST, dates.firstInstallation),
        { ...LAST, day: lastInstallation },
        `${view.path}.lastInstallation`,
        options,
      ),
    ]
  return []
}

/** First and last installation in their order and within the contract; a day outside is said once. */
function window(
  { contractStart, contractEnd }: CheckContext['tender']['dates'],
  first: string | undefined,
  last: string | undefined,
  path: string,
  lot?: string,
): FindingDraft[] {
  const [start, end] =
    lot === undefined
      ? [
          { ...START, day: contractStart },
          { ...END, day: contractEnd },
        ]
      : [ofTender(START, contractStart), ofTender(END, contractEnd)]
  const [firstField, lastField] = [`${path}.firstInstallation`, `${path}.lastInstallation`]
  return [
    ...contradiction({ ...FIRST, day: first }, { ...LAST, day: last }, lastField, { lot }),
    ...contradiction(start, { ...FIRST, day: first }, firstField, { lot }),
    ...(first === undefined ? contradiction(start, { ...LAST, day: last }, lastField, { lot }) : []),
    ...contradiction({ ...LAST, day: last }, end, lastField, { lot, about: 'earlier' }),
    ...(last === undefined
      ? contradiction({ ...FIRST, day: first }, end, firstField, { lot, about: 'earlier' })
      : []),
  ]
}

/** A long-stop date comes after the date it stands behind, and after the contract has begun. */
function deferrals(context: CheckContext, view: LotView): FindingDraft[] {
  const seen = new Set<string>()
  return view.entries.flatMap(({ key, part, deferral }) => {
    if (!deferral) return []
    const field = deferralFieldOf(context, view, key, part, 'longStop')
    if (seen.has(field)) return []
    seen.add(field)
    const longStop = {
      name: `the long-stop date of ${key}`,
      label: LABELS.deferral.longStop,
      day: deferral.longStop,
    }
    const start = ofTender(START, context.tender.dates.contractStart)
    const date = {
      name: `the day from which ${key} applies`,
      label: LABELS.deferral.date,
      day: deferral.date,
    }
    return [
      ...contradiction(date, longStop, field, { lot: view.lot.id }),
      ...contradiction(start, longStop, field, { lot: view.lot.id }),
    ].map((finding) => ({ ...finding, requirement: key }))
  })
}
