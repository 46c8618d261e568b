import type { Bid } from '@/lib/domain/evaluation'
import { movePoint } from '../../bid/move-point'
import type { ImaginedBid } from './imagined-bid'

/** A bid of the engine as its column holds it. */
export function asImagined({ values }: Bid, key: string, name: string): ImaginedBid {
  return {
    key,
    name,
    values: Object.fromEntries(
      Object.entries(values).map(([criterion, value]) => [
        criterion,
        typeof value === 'string'
          ? value
          : {
              share: movePoint(value.share ?? '', 2),
              months: value.months ?? '',
              class: value.class ?? '',
              hardware: value.hardware ?? false,
            },
      ]),
    ),
  }
}
