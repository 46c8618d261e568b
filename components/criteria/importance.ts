export interface Importance {
  field: 'weight' | 'maximumValue' | 'rank'
  label: string
  unit?: string
}

const FIELDS: Record<string, Importance> = {
  'weighted-sum': { field: 'weight', label: 'Weight' },
  'quality-per-price': { field: 'weight', label: 'Weight' },
  'award-on-value': { field: 'maximumValue', label: 'Highest value', unit: 'EUR' },
  ordinal: { field: 'rank', label: 'Rank' },
}

/** Which field says how much a criterion counts; none where it is the price itself (formats, "Weight", "Ordinal"). */
export function importanceOf(aggregation: string, method: string): Importance | undefined {
  if (method === 'fictitious-price' || method === 'divisor') return undefined
  return FIELDS[aggregation]
}
