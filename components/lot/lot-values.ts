import { shownDecimal } from '@/lib/domain/inputs/typed-number'
import type { Access, Current, OperationalModel } from '@/lib/domain/sets'
import type { Lot } from '@/lib/domain/tender'

/** A lot as its form holds it: numbers as typed, what nobody said as empty text. */
export interface LotValues {
  id: string
  title: string
  operationalModel: OperationalModel
  procedure: string
  scarcePermits: boolean
  access: Access[]
  current: Current[]
  powerKw: string
  chargingPoints: string
  firstInstallation: string
  lastInstallation: string
  estimatedValue: string
  operatingRisk: string
  owner: string
  termReason: string
  gridOperator: { name: string; protocol: string; confirmed: boolean }
}

/** What the form of a lot begins with. */
export function lotValues(lot: Lot): LotValues {
  return {
    id: lot.id,
    title: lot.title,
    operationalModel: lot.operationalModel,
    procedure: lot.procedure ?? '',
    scarcePermits: lot.scarcePermits ?? false,
    access: lot.access,
    current: lot.current,
    powerKw: lot.powerKw === undefined ? '' : shownDecimal(String(lot.powerKw)),
    chargingPoints: String(lot.chargingPoints),
    firstInstallation: lot.firstInstallation ?? '',
    lastInstallation: lot.lastInstallation ?? '',
    estimatedValue: shownDecimal(lot.estimatedValue ?? ''),
    operatingRisk: lot.operatingRisk ?? '',
    owner: lot.owner ?? '',
    termReason: lot.termReason ?? '',
    gridOperator: {
      name: lot.gridOperator?.name ?? '',
      protocol: lot.gridOperator?.protocol ?? '',
      confirmed: lot.gridOperator?.confirmed ?? false,
    },
  }
}
