import Fraction from 'fraction.js'
import { formatDay } from '../../format-day'
import { groupDigits } from '../../group-digits'
import { LABELS } from '../../labels'
import type { Deferral, Lot } from '../../tender'
import { TENDER_DATES } from '../../tender-dates'
import { inEuros } from '../in-euros'
import type { CheckContext, FindingDraft, Rule } from '../rule'

/**
 * Figures and days of the officer that the format allows and that can hardly be meant: a digit too many, a slip in a year.
 * What bidders offer is looked at in `bid/implausible.ts`; what the format forbids is refused at the field.
 */
export const figureImplausible: Rule = {
  id: 'figure-implausible',
  find: (context) => [...days(context), ...term(context), ...context.tender.lots.flatMap(figures)],
}

const BOUNDS = {
  /** Charging points of today's standards, and evidence of them, are younger. */
  firstYear: 2010,
  /** Beyond every term that a charging contract could have from today. */
  lastYear: 2100,
  /** Concessions for charging run 5 to 20 years; those of whole networks, the longest there are, up to 50. */
  termYears: 50,
  /** About half of the public points of the Netherlands, the country of Europe with the most. */
  chargingPoints: 100_000,
  /** A socket for a plug with one phase and 8 A gives 1.8 kW; nothing that is tendered gives less than 1. */
  leastKw: 1,
  /** The AC connector (EN 62196-2, type 2) carries 63 A in three phases: 43.5 kW. */
  mostAcKw: 44,
  /** The megawatt charging system carries 3000 A at 1250 V. */
  mostDcKw: 3750,
  /** Less than one charging point costs. */
  leastValue: 1000,
  /** The turnover of 100 000 points that each take EUR 10 000 a year, for twenty years. */
  mostValue: 20_000_000_000,
}

interface Slip {
  /** "the highest power of a point is 5000 kW" */
  says: string
  /** What is usual: "An AC point gives at most 44 kW." */
  bound: string
  label: string
  field: string
  lot?: string
}

function finding({ says, bound, label, field, lot }: Slip): FindingDraft {
  return {
    severity: 'warn',
    ...(lot === undefined ? {} : { lot }),
    message: `${lot === undefined ? says.charAt(0).toUpperCase() + says.slice(1) : `In lot ${lot} ${says}`}. ${bound}`,
    why: 'Good practice: a digit too many or a slip in a year goes unseen into the annex, and then binds.',
    fix: `Correct ${label}. If it is meant, accept this warning and say why.`,
    field,
  }
}

const { details, lot: words, deferral: terms } = LABELS

function days({ tender }: CheckContext): FindingDraft[] {
  const { dates, lots, decisions, marketEvidence } = tender
  const { firstInstallation, lastInstallation } = details
  return [
    ...TENDER_DATES.flatMap((name) => day(dates[name], details[name], `dates.${name}`)),
    ...lots.flatMap((lot, index) => [
      ...day(lot.firstInstallation, firstInstallation, `lots[${index}].firstInstallation`, lot.id),
      ...day(lot.lastInstallation, lastInstallation, `lots[${index}].lastInstallation`, lot.id),
      ...deferred(lot.bidirectional.deferral, `lots[${index}].bidirectional.deferral`, lot.id),
    ]),
    ...decisions.flatMap(({ deferral, lot }, index) =>
      deferred(deferral, `decisions[${index}].deferral`, lot),
    ),
    ...marketEvidence.flatMap(({ available }, index) =>
      day(available, LABELS.bidirectional.available, `marketEvidence[${index}].available`),
    ),
  ]
}

function deferred(deferral: Deferral | undefined, path: string, lot: string): FindingDraft[] {
  return [
    ...day(deferral?.date, terms.date, `${path}.date`, lot),
    ...day(deferral?.longStop, terms.longStop, `${path}.longStop`, lot),
  ]
}

function day(value: string | undefined, label: string, field: string, lot?: string): FindingDraft[] {
  if (value === undefined) return []
  const year = yearOf(value)
  if (year >= BOUNDS.firstYear && year <= BOUNDS.lastYear) return []
  const bound = `A day before ${BOUNDS.firstYear} or after ${BOUNDS.lastYear} can hardly be meant.`
  return [finding({ says: `${label} is ${formatDay(value)}`, bound, label, field, lot })]
}

function yearOf(value: string): number {
  return Number(value.slice(0, 4))
}

/** A day that is implausible itself says enough. */
function term({ tender: { dates } }: CheckContext): FindingDraft[] {
  const { contractStart, contractEnd } = dates
  if (contractStart === undefined || contractEnd === undefined) return []
  const [from, to] = [yearOf(contractStart), yearOf(contractEnd)]
  if (from < BOUNDS.firstYear || to > BOUNDS.lastYear || to - from <= BOUNDS.termYears) return []
  return [
    finding({
      says: `the contract or permit runs from ${formatDay(contractStart)} to ${formatDay(contractEnd)}`,
      bound: `More than ${BOUNDS.termYears} years can hardly be meant.`,
      label: `${details.contractStart} or ${details.contractEnd}`,
      field: 'dates.contractEnd',
    }),
  ]
}

function figures(lot: Lot, index: number): FindingDraft[] {
  return [...points(lot), ...power(lot), ...value(lot)].map(({ name, figure, bound }) => {
    const label = words[name]
    const says = `the ${label.charAt(0).toLowerCase()}${label.slice(1)} is ${figure}`
    return finding({ says, bound, label, field: `lots[${index}].${name}`, lot: lot.id })
  })
}

interface Figure {
  name: 'chargingPoints' | 'powerKw' | 'estimatedValue'
  figure: string
  bound: string
}

function points({ chargingPoints }: Lot): Figure[] {
  if (chargingPoints <= BOUNDS.chargingPoints) return []
  const [figure, most] = [chargingPoints, BOUNDS.chargingPoints].map((count) => groupDigits(String(count)))
  return [{ name: 'chargingPoints', figure: `${figure}`, bound: `More than ${most} can hardly be meant.` }]
}

function power({ powerKw, current }: Lot): Figure[] {
  if (powerKw === undefined) return []
  const figure = `${powerKw} kW`
  const isDc = current.includes('DC')
  const most = isDc ? BOUNDS.mostDcKw : BOUNDS.mostAcKw
  if (powerKw > most)
    return [{ name: 'powerKw', figure, bound: `${isDc ? 'A' : 'An AC'} point gives at most ${most} kW.` }]
  if (powerKw < BOUNDS.leastKw)
    return [{ name: 'powerKw', figure, bound: `A point gives at least ${BOUNDS.leastKw} kW.` }]
  return []
}

/** An open market has no value: the form does not ask for it. */
function value({ estimatedValue, operationalModel }: Lot): Figure[] {
  if (estimatedValue === undefined || operationalModel === 'open-market') return []
  const amount = new Fraction(estimatedValue)
  if (amount.gte(BOUNDS.leastValue) && amount.lte(BOUNDS.mostValue)) return []
  const [least, most] = [BOUNDS.leastValue, BOUNDS.mostValue].map((bound) => inEuros(new Fraction(bound)))
  const bound = `Less than ${least} or more than ${most} can hardly be meant.`
  return [{ name: 'estimatedValue', figure: inEuros(estimatedValue), bound }]
}
