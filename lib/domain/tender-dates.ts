import type { TenderDates } from './tender'

/** The days of a tender, in the order in which they come. */
export const TENDER_DATES = [
  'publication',
  'tendersDue',
  'contractStart',
  'contractEnd',
  'firstInstallation',
  'lastInstallation',
] as const satisfies readonly (keyof TenderDates)[]
