/** A file to download. */
export interface MadeFile {
  fileName: string
  bytes: Uint8Array<ArrayBuffer>
}
