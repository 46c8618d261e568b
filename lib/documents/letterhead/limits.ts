/** What a letterhead may be at most: a city's logo in print quality is well below. */
export const LETTERHEAD_LIMITS = {
  fileBytes: 5_000_000,
  entries: 300,
  entryBytes: 8_000_000,
  totalBytes: 20_000_000,
  /** Of the parts that are read as XML, all together: it bounds the time that reading takes. */
  xmlBytes: 2_000_000,
  ratio: 200,
  ratioFrom: 1_000_000,
} as const
