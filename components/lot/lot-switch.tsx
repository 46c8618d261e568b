import type { Lot } from '@/lib/domain/tender'
import { Link } from '../ui/link'
import { SectionSwitch } from '../ui/section-switch'
import { lotName } from './lot-name'

/** More than these do not fit side by side. */
const SIDE_BY_SIDE = 6

/** The lots of which one is open: side by side, and where there are many as a list that unfolds. */
export function LotSwitch({
  lots,
  current,
  href,
}: {
  lots: Pick<Lot, 'id' | 'title'>[]
  current: string
  href(lotId: string): string
}) {
  if (lots.length <= SIDE_BY_SIDE)
    return (
      <SectionSwitch
        label="Lots"
        items={lots.map((lot) => ({ href: href(lot.id), label: lotName(lot), current: lot.id === current }))}
      />
    )
  const index = lots.findIndex(({ id }) => id === current)
  const open = lots[index]
  return (
    <nav aria-label="Lots" className="no-print min-w-0 max-w-full">
      {/* Folds again when another lot is opened. */}
      <details key={current} className="max-w-xl rounded-md border border-control bg-paper">
        <summary className="cursor-pointer px-3 py-2.5 text-[15px] sm:py-1.5">
          <b className="[overflow-wrap:anywhere]">{open && shortName(open)}</b>
          <span className="text-soft">
            {' '}
            ({index + 1} of {lots.length} lots)
          </span>
        </summary>
        <ul className="m-0 max-h-72 list-none overflow-y-auto border-t border-line p-0">
          {lots.map((lot) => (
            <li key={lot.id} className="border-b border-line last:border-b-0">
              <Link
                href={href(lot.id)}
                aria-current={lot.id === current ? 'page' : undefined}
                className="flex min-h-11 items-center px-3 py-1 text-ink no-underline hover:underline aria-[current]:bg-ink aria-[current]:text-paper aria-[current]:forced-color-adjust-none sm:min-h-9"
              >
                <span className="line-clamp-2">{lotName(lot)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

function shortName(lot: Pick<Lot, 'id' | 'title'>): string {
  const name = lotName(lot)
  return name.length > 60 ? `${name.slice(0, 59)}…` : name
}
