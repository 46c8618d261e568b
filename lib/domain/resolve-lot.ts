import type { Content } from './content'
import type { Country } from './content/country'
import type { ModelRecord } from './content/model-record'
import { EU_MEMBERS } from './countries'
import type { Access, Current, OperationalModel, Procedure, Readiness, Stance } from './sets'
import type { Deferral, Lot, Tender } from './tender'
import { isBelowThreshold } from './threshold'

/** A lot with every default filled in, and what follows from its model and country. */
export interface ResolvedLot {
  id: string
  title: string
  operationalModel: OperationalModel
  procedure: Procedure
  scarcePermits: boolean
  access: Access[]
  current: Current[]
  powerKw?: number
  chargingPoints: number
  /** Of the lot, else of the tender, else the contract's start and end; absent where nothing is known. */
  firstInstallation?: string
  lastInstallation?: string
  /** EUR without VAT, of this lot alone. */
  estimatedValue?: string
  operatingRisk: 'operator' | 'shared' | 'authority'
  owner: 'operator' | 'authority'
  termReason?: string
  gridOperator: { name?: string; protocol?: string; confirmed: boolean }
  readiness: Readiness
  stance: Stance
  /** Per cent of the points installed each year. */
  share: number
  scoredBeyond: boolean
  stanceRationale?: string
  deferral: Deferral
  model: ModelRecord
  /** The country pack; `general` where the country has none. */
  country: Country
  /** The duties of AFIR bind: Member States only. */
  afir: boolean
  /** `below`: the procedure's lots of this model stay below the threshold of the directive (domain.md section 2). */
  directive: 'binds' | 'below'
}

/** The share that a stance means when nobody says one (formats.md). */
export function defaultShare(stance: Stance): number {
  return stance === 'award-criterion' ? 0 : 100
}

/** Ready from day one is the model's default for AC points, where discharging is asked for at all (domain.md section 9). */
export function defaultReadiness(lot: Pick<Lot, 'current' | 'bidirectional'>, model: ModelRecord): Readiness {
  const asks = lot.bidirectional.stance !== 'not-sought' && lot.current.includes('AC')
  return asks ? model.defaults.readiness : 'not-asked'
}

/** The country pack of the authority, else the general one. */
export function countryOf(tender: Tender, content: Content): Country {
  const own = content.countries.find(({ id }) => id === tender.authority.country)
  const general = content.countries.find(({ id }) => id === 'general')
  const found = own ?? general
  if (!found) throw new Error('content has no general country pack')
  return found
}

/** The record of an operational model; the loader refuses content without all three. */
export function modelOf(operationalModel: OperationalModel, content: Content): ModelRecord {
  const found = content.models.find(({ id }) => id === operationalModel)
  if (!found) throw new Error(`content has no operational model ${operationalModel}`)
  return found
}

/** Fills the defaults of one lot (formats.md, TENDER.json). */
export function resolveLot(tender: Tender, lot: Lot, content: Content): ResolvedLot {
  const model = modelOf(lot.operationalModel, content)
  const { dates } = tender
  const { bidirectional, gridOperator, ...fields } = lot
  return {
    ...fields,
    procedure: lot.procedure ?? 'open',
    scarcePermits: lot.scarcePermits ?? false,
    firstInstallation: lot.firstInstallation ?? dates.firstInstallation ?? dates.contractStart,
    lastInstallation: lot.lastInstallation ?? dates.lastInstallation ?? dates.contractEnd,
    operatingRisk: lot.operatingRisk ?? model.defaults.operatingRisk,
    owner: lot.owner ?? model.defaults.owner,
    gridOperator: { ...gridOperator, confirmed: gridOperator?.confirmed ?? false },
    readiness: bidirectional.readiness ?? defaultReadiness(lot, model),
    stance: bidirectional.stance,
    share: bidirectional.share ?? defaultShare(bidirectional.stance),
    scoredBeyond: bidirectional.scoredBeyond ?? false,
    stanceRationale: bidirectional.rationale,
    deferral: bidirectional.deferral ?? {},
    model,
    country: countryOf(tender, content),
    afir: EU_MEMBERS.has(tender.authority.country),
    directive: isBelowThreshold(tender, lot, model) ? 'below' : 'binds',
  }
}
