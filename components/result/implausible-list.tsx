import type { ImplausibleValue } from '@/lib/domain/bid/implausible'
import { Notice } from '../ui/notice'

/** Unusual values: they are scored as they stand, and the tenderer can be asked. */
export function ImplausibleList({ values }: { values: ImplausibleValue[] }) {
  if (values.length === 0) return null
  return (
    <Notice tone="warn" title="A value in a bid is unusual. Consider asking the tenderer to clarify.">
      <p className="m-0">It is scored as it stands; nothing is corrected or excluded by itself.</p>
      <ul className="m-0 list-disc pl-5">
        {values.map(({ code, tenderer, criterion, title, message }) => (
          <li key={`${code} ${criterion}`}>
            Bid {code}, {tenderer}: {title} {message}.
          </li>
        ))}
      </ul>
    </Notice>
  )
}
