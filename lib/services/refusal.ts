import type { Problem } from '@/lib/domain/problems'

export type RefusalCode = 'not-found' | 'invalid' | 'not-allowed' | 'changed-meanwhile'

/** A request that cannot be met, in a sentence for the officer; anything else that is thrown is a fault of ours. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    message: string,
    /** Paths are those of the form, or of the imported file. */
    readonly problems: Problem[] = [],
  ) {
    super(message)
  }
}
