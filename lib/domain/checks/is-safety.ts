import type { CheckContext } from './rule'

/** Safety and grid: binds every point that feeds in, never scored and never deferred (domain.md section 6). */
export function isSafety({ content }: CheckContext, key: string): boolean {
  return content.requirements.some((requirement) => requirement.key === key && requirement.safety === true)
}
