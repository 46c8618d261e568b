/** Slots of `content/workbooks.yaml` beside those of every text; the workbooks fill them. */
export const WORKBOOK_TEXT_SLOTS = [
  'Bids',
  'bid',
  'bids',
  'figures',
  'fingerprint',
  'id',
  'max',
  'name',
  'round',
  'rule',
  'title',
  'unit',
] as const
