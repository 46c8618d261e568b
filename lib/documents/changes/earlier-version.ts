import type { Snapshot } from '../../domain/changes/snapshot'

/** A version of the tender that was kept, as documents name it. */
export interface EarlierVersion extends Snapshot {
  number: number
  name: string
  /** The day on which it was kept. */
  day: string
}
