import { fieldId } from '@/lib/domain/field-id'

/** The anchor of the answer to a mandatory requirement on the page of a bid. */
export function requirementAnchor(key: string): string {
  return `requirement-${fieldId(key)}`
}
