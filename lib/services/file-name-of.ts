/** A text as a file name that every system takes: letters, digits and dashes, at most 60. */
export function fileNameOf(text: string): string {
  const name = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()
  return name || 'tender'
}
