/** From this power on drivers come for a quick charge (domain.md section 9). */
export const FAST_KW = 50

/** Whether a lot holds fast DC points, where discharging is usually not sought. */
export function isFastDc({ current, powerKw }: { current: readonly string[]; powerKw?: number }): boolean {
  return current.includes('DC') && powerKw !== undefined && powerKw >= FAST_KW
}
