/**
 * What an upload may be at most (stack, "reading uploads"). A filled-in form of fifty lots is 2 MB unpacked; a bomb of 0.4 MB
 * unpacks to gigabytes.
 */
export const LIMITS = {
  fileBytes: 10_000_000,
  entries: 500,
  entryBytes: 5_000_000,
  totalBytes: 20_000_000,
  /** Unpacked bytes for each byte of the file; small files may unpack to `ratioFrom` whatever their ratio. */
  ratio: 200,
  ratioFrom: 1_000_000,
  /** Of one sheet. */
  cells: 20_000,
  rows: 2_000,
  columns: 40,
  /** Of the worker that reads the cells. */
  heapMegabytes: 256,
  milliseconds: 5_000,
} as const
