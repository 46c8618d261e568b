/** A content file that cannot be used: one line with the file, the field in it and the reason. */
export class ContentError extends Error {
  override readonly name = 'ContentError'

  /** `file` as officers see it, `content/legal-floor.yaml`; `field` empty where the whole file is meant. */
  constructor(
    readonly file: string,
    readonly field: string,
    readonly reason: string,
  ) {
    super([file, field, reason].filter((part) => part !== '').join(': '))
  }
}
