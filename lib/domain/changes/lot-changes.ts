import type { Lot } from '../tender'
import { type FieldTexts, fieldMoves } from './field-moves'
import type { Snapshot } from './snapshot'
import { LOT_FIELDS, type LotChange } from './tender-changes'

/** Lots that came, went or were described differently; the estimated value is never printed, so it is no change. */
export function lotChanges(before: Snapshot, after: Snapshot): LotChange[] {
  const old = new Map(before.tender.lots.map((lot) => [lot.id, lot]))
  const kept = new Set(after.tender.lots.map(({ id }) => id))
  return [
    ...after.tender.lots.flatMap((lot): LotChange[] => {
      const { id, title } = lot
      const earlier = old.get(id)
      if (!earlier) return [{ id, title, kind: 'added', fields: [] }]
      const fields = fieldMoves(LOT_FIELDS, textsOf(earlier), textsOf(lot))
      return fields.length === 0 ? [] : [{ id, title, kind: 'changed', fields }]
    }),
    ...before.tender.lots
      .filter(({ id }) => !kept.has(id))
      .map(({ id, title }): LotChange => ({ id, title, kind: 'removed', fields: [] })),
  ]
}

function textsOf(lot: Lot): FieldTexts<(typeof LOT_FIELDS)[number]> {
  const { bidirectional, gridOperator } = lot
  const grid = [
    gridOperator?.name,
    gridOperator?.protocol,
    gridOperator && (gridOperator.confirmed ? 'confirmed' : 'not confirmed'),
  ]
  return {
    title: lot.title,
    operationalModel: lot.operationalModel,
    procedure: lot.procedure,
    scarcePermits: yesNo(lot.scarcePermits),
    access: lot.access.join(', '),
    current: lot.current.join(', '),
    powerKw: lot.powerKw?.toString(),
    chargingPoints: String(lot.chargingPoints),
    firstInstallation: lot.firstInstallation,
    lastInstallation: lot.lastInstallation,
    gridOperator: grid.filter(Boolean).join(', '),
    readiness: bidirectional.readiness,
    stance: bidirectional.stance,
    share: bidirectional.share?.toString(),
    scoredBeyond: yesNo(bidirectional.scoredBeyond),
  }
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no'
}
