import type { ReactNode } from 'react'
import { type Filtered, fitsFilter, isFiltering, type ListFilter } from './list-filter'

export interface ListedRow extends Filtered {
  key: string
  node: ReactNode
  /** Unfolded: shown whatever is searched. */
  open: boolean
  /** A part of it can be switched, so it can be selected. */
  movable: boolean
}

export interface ListedGroup {
  id: string
  title: string
  lead: string
  rows: ListedRow[]
}

/** The requirements of a lot by group, as far as they fit the filter, each with a box to select it. */
export function RequirementList({
  groups,
  filter,
  selected,
  onSelect,
}: {
  groups: ListedGroup[]
  filter: ListFilter
  selected: ReadonlySet<string>
  onSelect(key: string): void
}) {
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => row.open || fitsFilter(row, filter)) }))
    .filter(({ rows }) => rows.length > 0)
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <p role="status" className="m-0 text-sm text-soft">
        {isFiltering(filter) && `${count} ${count === 1 ? 'requirement' : 'requirements'} shown`}
      </p>
      {count === 0 && (
        <p className="m-0 border-y border-line py-6 text-soft">
          No requirement of this lot fits. Search with fewer words, or show all requirements.
        </p>
      )}
      {shown.map(({ id, title, lead, rows }) => (
        <section key={id} aria-labelledby={`group-of-${id}`} className="mt-3">
          <h3 id={`group-of-${id}`} className="m-0 border-b border-line-strong pb-1 text-base">
            {title} <span className="font-normal text-soft">· {lead}</span>
          </h3>
          <ul className="m-0 list-none p-0">
            {rows.map((row) => (
              <li
                key={row.key}
                data-row={row.key}
                className={`grid grid-cols-[26px_minmax(0,1fr)] ${row.open ? 'bg-accent-soft/50' : ''}`}
              >
                <span className="no-print border-b border-line pt-2.5">
                  {row.movable && (
                    <label className="flex size-7 justify-center pt-1 max-sm:min-h-11">
                      <input
                        type="checkbox"
                        data-row-box
                        aria-label={`Select ${row.key}`}
                        className="size-4 accent-(--accent)"
                        checked={selected.has(row.key)}
                        onChange={() => onSelect(row.key)}
                      />
                    </label>
                  )}
                </span>
                {row.node}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
