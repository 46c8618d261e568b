import { createHash } from 'node:crypto'
import type { Tender } from '../domain/tender'

/** Same object, same text, whatever the order of its fields; fields that are undefined do not count. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
  return `{${fields.join(',')}}`
}

/** SHA-256 over anything in canonical form. */
export function contentFingerprint(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}

/** SHA-256 over the tender in canonical form and the catalogue's id: two annexes with the same one say the same. */
export function fingerprint(tender: Tender, catalogue: string): string {
  return createHash('sha256')
    .update(`${catalogue}\n${canonical(tender)}`)
    .digest('hex')
}
