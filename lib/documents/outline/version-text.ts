import type { AnnexContext } from './annex-context'

/** Which version this is, or after which one it was written. */
export interface AnnexVersion {
  kept?: number | undefined
  after?: number | undefined
}

/** "Version 2", "After version 2"; none before the first was kept. */
export function versionText(
  { say }: Pick<AnnexContext, 'say'>,
  version: AnnexVersion | undefined,
): string | undefined {
  if (version?.kept !== undefined) return say('cover.version.kept', { number: String(version.kept) })
  return version?.after === undefined
    ? undefined
    : say('cover.version.after', { number: String(version.after) })
}
