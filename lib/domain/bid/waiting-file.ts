import type { SubmittedFile } from './received-bid'

/** A file that belongs to no bid: nothing could be taken over from it, or it was taken off one. */
export interface WaitingFile {
  /** Under which it is kept among the bids of its lot. */
  id: string
  /** Whose it is, as the officer said when it was read in. */
  tenderer: string
  receivedAt?: string
  file: SubmittedFile
  /** Why it was set aside; absent while nobody has decided. */
  setAside?: string
}
