import { FAST_KW, isFastDc } from '@/lib/domain/fast-dc'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'
import type { Stance } from '@/lib/domain/sets'

/** The one stance that is usual for a lot, and why, as what follows a colon (SCALE D5.4, Annex 2); where permits are scarce none is. */
export function usualStance(
  lot: Pick<ResolvedLot, 'operationalModel' | 'scarcePermits' | 'current' | 'powerKw'>,
): { stance: Stance; why: string } | undefined {
  if (isFastDc(lot))
    return {
      stance: 'not-sought',
      why: `it has DC points of ${FAST_KW} kW and more, where drivers come for a quick charge. A depot may have a reason to ask.`,
    }
  if (lot.operationalModel === 'open-market')
    return lot.scarcePermits
      ? undefined
      : {
          stance: 'not-sought',
          why: 'its permits are open to all, so nothing is awarded.',
        }
  return {
    stance: 'award-criterion',
    why: `in a ${lot.operationalModel} tenderers compete, and points draw offers out without shutting anyone out.`,
  }
}
