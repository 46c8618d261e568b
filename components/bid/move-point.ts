/** A decimal with its point moved: `0.625` two places to the right is `62.5`. What is no decimal stays as it was typed. */
export function movePoint(decimal: string, places: number): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  if (whole === '') return decimal
  const filled = `${'0'.repeat(Math.max(0, -places))}${whole}${rest}${'0'.repeat(Math.max(0, places))}`
  const point = whole.length + Math.max(0, -places) + places
  const left = filled.slice(0, point).replace(/^0+(?=\d)/, '')
  const right = filled.slice(point).replace(/0+$/, '')
  return `${sign}${left === '' ? '0' : left}${right === '' ? '' : `.${right}`}`
}
