/** A workbook ready to be written, or one sentence why there is none. */
export type MadeWorkbook =
  | { ok: true; fileName: string; write: () => Promise<Uint8Array> }
  | { ok: false; message: string }
