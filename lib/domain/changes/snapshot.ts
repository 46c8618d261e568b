import type { AssembledLot } from '../assembly'
import type { Tender } from '../tender'

/** A tender at one moment: the choices, and what the rules made of them then. */
export interface Snapshot {
  tender: Tender
  lots: AssembledLot[]
}
