import type { ReactNode } from 'react'
import { Tag } from '../ui/tag'
import { PART_WORDS } from './part-words'
import type { RequirementRow as Row, RowEntry } from './requirement-rows'
import { RowLink } from './row-link'

/** A requirement on the desk: key, title and what departs at the left, how each part is used at the right. */
export function RequirementRow({
  row,
  href,
  open,
  use,
  panel,
}: {
  row: Row
  /** Unfolds it, or folds it again. */
  href: string
  open: boolean
  /** The switch or the lock of one part. */
  use(entry: RowEntry): ReactNode
  /** Its details, while it is unfolded. */
  panel?: ReactNode
}) {
  const { key, title, entries, standards, reasons } = row
  const [only] = entries
  const split = entries.length > 1
  const departs = entries.flatMap(({ departures }) => departures)
  return (
    <div className="border-b border-line px-1 py-2.5 sm:px-2">
      <div className="grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-2 gap-y-1 sm:grid-cols-[4rem_minmax(0,1fr)_11.5rem] xl:max-2xl:grid-cols-[minmax(0,1fr)_11.5rem]">
        {/* Beside the text of the annex the list is narrow: the key stands above the title. */}
        <span className="font-[650] whitespace-nowrap xl:max-2xl:col-span-2">{key}</span>
        <div className="min-w-0">
          <RowLink
            href={href}
            data-row-link
            aria-expanded={open}
            className="-my-2.5 inline-flex items-start gap-1.5 py-2.5 font-semibold text-ink no-underline hover:underline"
          >
            <span className={`mt-1.5 text-accent ${open ? 'rotate-90' : ''}`}>
              <svg
                viewBox="0 0 6 10"
                width={7}
                height={11}
                className="fill-none stroke-current"
                strokeWidth={2}
                aria-hidden="true"
              >
                <path d="M1 1l4 4-4 4" />
              </svg>
            </span>
            {title}
          </RowLink>
          {departs.length === 0 && standards.length > 0 && (
            <p className="m-0 text-sm text-soft">{standards.slice(0, 3).join(' · ')}</p>
          )}
          {departs.length > 0 && <p className="m-0 text-sm text-soft">{departs.join(' ')}</p>}
          {departs.length > 0 && reasons.length > 0 && (
            <p className="m-0 line-clamp-2 text-sm text-soft">Your reason: “{reasons.join(' ')}”</p>
          )}
          <FindingTags row={row} />
        </div>
        {!split && only && <div className="max-sm:col-start-2">{use(only)}</div>}
        {split &&
          entries.map((entry) => (
            <div key={entry.part} className="contents">
              <span className="col-start-2 text-sm text-soft sm:py-1 xl:max-2xl:col-start-1">
                {entry.part && <b className="font-semibold">{PART_WORDS[entry.part]}: </b>}
                {entry.title}
              </span>
              <div className="max-sm:col-start-2">{use(entry)}</div>
            </div>
          ))}
      </div>
      {open && panel}
    </div>
  )
}

const TAGS = {
  block: { tone: 'block', icon: 'block', one: 'blocks publication', many: 'block publication' },
  warn: { tone: 'warn', icon: 'warn', one: 'warning', many: 'warnings' },
} as const

function FindingTags({ row: { findings } }: { row: Row }) {
  const counted = (['block', 'warn'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number > 0 ? [{ severity, number }] : []
  })
  if (counted.length === 0) return null
  return (
    <p className="m-0 mt-1 flex flex-wrap gap-1.5">
      {counted.map(({ severity, number }) => {
        const { tone, icon, one, many } = TAGS[severity]
        return (
          <Tag key={severity} tone={tone} icon={icon}>
            {number} {number === 1 ? one : many}
          </Tag>
        )
      })}
    </p>
  )
}
