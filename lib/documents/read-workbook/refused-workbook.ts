/** Why an upload is not read: no workbook at all (`unreadable`), or one that holds what no form holds (`refused`). */
export interface RefusedWorkbook {
  ok: false
  kind: 'unreadable' | 'refused'
  message: string
  /** Where in the workbook, as far as it is known. */
  sheet?: string
  cell?: string
}
