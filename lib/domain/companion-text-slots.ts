/** Slots of `content/companions.yaml` beside those of every text. */
export const COMPANION_TEXT_SLOTS = [
  'Bids',
  'date',
  'edition',
  'field',
  'fingerprint',
  'id',
  'key',
  'lot',
  'number',
  'title',
  'value',
  'weight',
] as const
