const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** Whether more than half of the letters are written from right to left. */
export function isRightToLeft(text: string): boolean {
  const sample = text.slice(0, 2000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return (sample.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letters
}
