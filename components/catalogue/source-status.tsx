import { formatDay } from '@/lib/domain/format-day'
import { Tag } from '../ui/tag'

/** Where a statement comes from, when it was looked up, and whether it still has to be verified. */
export function SourceStatus({
  source,
  consulted,
  status,
}: {
  source: string
  consulted: string
  status: 'found' | 'check'
}) {
  return (
    <span className="block text-sm text-soft">
      {source}, consulted {formatDay(consulted)}.{' '}
      {status === 'check' && (
        <Tag tone="warn" icon="warn">
          To be verified
        </Tag>
      )}
    </span>
  )
}
