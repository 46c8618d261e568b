import type { Lot } from '../../domain/tender'

/** Whether part B is about the lot: an open market without scarcity awards nothing (2006/123 Art 12). */
export function isScored({
  operationalModel,
  scarcePermits,
}: Pick<Lot, 'operationalModel' | 'scarcePermits'>): boolean {
  return operationalModel !== 'open-market' || scarcePermits === true
}
