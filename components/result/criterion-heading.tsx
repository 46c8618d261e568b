import { amountText } from '@/lib/domain/amount-text'
import type { Criterion } from '@/lib/domain/evaluation'
import { seriesClass } from './series'

/** The head of a criterion's column: its colour in the bars, its title, the most points that it gives. */
export function CriterionHeading({
  criterion: { title, weight, maximumValue, rank, scoring },
  place,
}: {
  criterion: Criterion
  /** Place in the bars; below 0 where it is in none. */
  place: number
}) {
  const isPrice = scoring.method === 'fictitious-price' || scoring.method === 'divisor'
  const most = weight !== undefined ? `of ${weight}` : isPrice ? 'the price' : 'of 100'
  const counts =
    maximumValue !== undefined
      ? `worth ${amountText(maximumValue, 'EUR')}`
      : rank !== undefined
        ? `rank ${rank}`
        : ''
  return (
    <span className="ml-auto block max-w-32">
      {place >= 0 && (
        <svg width={24} height={6} className="mb-1 ml-auto block" aria-hidden="true">
          <rect width={24} height={6} className={seriesClass(place)} />
        </svg>
      )}
      {title}
      <span className="block font-normal">{[most, counts].filter(Boolean).join(', ')}</span>
    </span>
  )
}
