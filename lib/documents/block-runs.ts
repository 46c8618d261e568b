export interface TextRun {
  text: string
  /** A place that somebody still has to fill in. */
  open: boolean
}

const OPEN = /(\[[^[\]]{1,200}: to be filled in\])/

/** How an open slot reads in the annex: the label of what is missing, marked. */
export function openSlot(label: string): string {
  return `[${label.replace(/[[\]]/g, '')}: to be filled in]`
}

/** The text split at the places that are still open, so that both preview and Word file mark them. */
export function runsOf(text: string): TextRun[] {
  if (!text.includes(': to be filled in]')) return text === '' ? [] : [{ text, open: false }]
  return text
    .split(OPEN)
    .map((piece, index) => ({ text: piece, open: index % 2 === 1 }))
    .filter((run) => run.text !== '')
}
