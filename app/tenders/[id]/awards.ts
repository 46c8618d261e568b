import type { Lot } from '@/lib/domain/tender'

/** Whether anything is awarded in a lot: an open market permits all who qualify, unless permits are scarce (2006/123/EC, Art 12). */
export function awards({ operationalModel, scarcePermits }: Lot): boolean {
  return operationalModel !== 'open-market' || scarcePermits === true
}
