const STEPS = [1, 2, 2.5, 5, 10]
const WANTED_TICKS = 4

/** Places figures on a stretch of a picture, with round ticks. Pixels only: no figure is computed from it. */
export function scaleOf(
  figures: readonly string[],
  from: number,
  to: number,
): { at(value: number): number; ticks: number[] } {
  const numbers = figures.map(Number).filter(Number.isFinite)
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const width = high - low || 1
  const rough = width / WANTED_TICKS
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((one) => one * power >= rough) ?? 10) * power
  const count = Math.floor(high / step + 1e-9) - Math.ceil(low / step - 1e-9)
  const ticks = Array.from({ length: Math.max(0, count + 1) }, (_, place) =>
    Number(((Math.ceil(low / step - 1e-9) + place) * step).toPrecision(12)),
  )
  return { at: (value) => from + ((value - low) / width) * (to - from), ticks }
}
