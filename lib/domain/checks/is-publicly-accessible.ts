import type { ResolvedLot } from '../resolve-lot'

/** Some points are open to the public; semi-public ones are (AFIR; domain.md section 1). */
export function isPubliclyAccessible({ access }: ResolvedLot): boolean {
  return access.some((one) => one !== 'private')
}
