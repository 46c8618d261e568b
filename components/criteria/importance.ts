import { LABELS } from '@/lib/domain/labels'

export interface Importance {
  field: 'weight' | 'maximumValue' | 'rank'
  label: string
  unit?: string
}

const FIELDS: Record<string, Importance> = {
  'weighted-sum': { field: 'weight', label: LABELS.criteria.weight },
  'quality-per-price': { field: 'weight', label: LABELS.criteria.weight },
  'award-on-value': { field: 'maximumValue', label: LABELS.criteria.maximumValue, unit: 'EUR' },
  ordinal: { field: 'rank', label: LABELS.criteria.rank },
}

/** Which field says how much a criterion counts; none where it is the price itself (formats, "Weight", "Ordinal"). */
export function importanceOf(aggregation: string, method: string): Importance | undefined {
  if (method === 'fictitious-price' || method === 'divisor') return undefined
  return FIELDS[aggregation]
}
