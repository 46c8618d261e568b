const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** From the Hebrew block on: most text has none of it, and is not counted sign by sign. */
const BEYOND_LATIN = /[\u0590-\u1fff\ufb1d-\ufeff\ud800-\udfff]/

/** Whether more than half of the letters are written from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!BEYOND_LATIN.test(text)) return false
  const sample = text.slice(0, 2000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return (sample.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letters
}
