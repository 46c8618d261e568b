/** The model, or what a bid gives, lies outside what its method is defined for (formats.md: exit 1). */
export class OutsideDomain extends Error {
  override readonly name = 'OutsideDomain'

  constructor(
    readonly reason: string,
    readonly criterion?: string,
    readonly bid?: string,
  ) {
    const where = [bid && `bid ${bid}`, criterion && `criterion ${criterion}`].filter(Boolean).join(', ')
    super(where ? `${where}: ${reason}` : reason)
  }
}
