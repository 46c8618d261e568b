import { fieldId } from '@/lib/domain/field-id'

/** The anchor of a criterion on the page of a bid; its value is that with `-value`. */
export function criterionAnchor(criterion: string): string {
  return `criterion-${fieldId(criterion)}`
}
