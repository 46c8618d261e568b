import { modelOf } from '@/lib/domain/resolve-lot'
import type { OperationalModel } from '@/lib/domain/sets'
import type { Lot } from '@/lib/domain/tender'
import type { Context } from './context'

/** A lot as it begins: on-street AC, with the stance that suits its operational model. */
export function newLot(
  context: Context,
  id: string,
  operationalModel: OperationalModel,
  title?: string,
): Lot {
  const { defaults } = modelOf(operationalModel, context.content)
  return {
    id,
    title: title ?? `Lot ${id}`,
    operationalModel,
    access: ['public'],
    current: ['AC'],
    chargingPoints: 1,
    bidirectional: { stance: defaults.stance },
  }
}
