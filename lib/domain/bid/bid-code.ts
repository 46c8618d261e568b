/** `A` … `Z`, `AA` …: the code of the bid at a place, counted from 0. */
export function bidCode(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : `${bidCode(Math.floor(place / 26) - 1)}${letter}`
}
