/** As much of a clause as a row of the form shows; the annex has the whole. */
const SHOWN = 320

/** The beginning of a clause, cut between words; a place that is still open shows as in the annex. */
export function shortClause(clause: string): string {
  const text = clause
    .replace(/\{([^{}]*)\}/g, '[$1]')
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length <= SHOWN) return text
  return `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`
}
