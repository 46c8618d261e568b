/** A mistake in the call or in a file: one line on standard error, exit 2. The message says file, place, and what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
