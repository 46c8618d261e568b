import { memo, type ReactNode } from 'react'
import { type Filtered, isFiltering, isShown, type ListFilter, NO_FILTER } from './list-filter'

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

/**
 * The requirements of a lot by group, each with a box to select it. What does not fit the filter is hidden and stays in
 * place: building forty rows anew for each letter would make the typing wait.
 */
export const RequirementList = memo(function RequirementList({
  groups,
  filter,
  selected,
  onFilter,
  onSelect,
}: {
  groups: ListedGroup[]
  filter: ListFilter
  selected: ReadonlySet<string>
  onFilter(changed: ListFilter): void
  onSelect(key: string): void
}) {
  const fits = (row: ListedRow) => isShown(row, filter)
  const all = groups.flatMap(({ rows }) => rows)
  const count = all.filter(fits).length
  const filtering = isFiltering(filter)
  return (
    <>
      {/* Always as high, so that the list stays where it is while somebody types. */}
      <div className="no-print flex min-h-11 flex-wrap items-center gap-x-2 sm:min-h-9">
        <p role="status" className="m-0 text-sm text-soft">
          {filtering ? `${count} of ${all.length} requirements shown` : counted(all)}
        </p>
        {filtering && (
          <button type="button" className="btn btn-quiet" onClick={() => onFilter(NO_FILTER)}>
            Show all requirements
          </button>
        )}
      </div>
      {count === 0 && (
        <p className="m-0 border-y border-line py-6 text-soft">
          No requirement of this lot fits. Search with fewer words, or show all requirements.
        </p>
      )}
      {groups.map(({ id, title, lead, rows }) => (
        <section
          key={id}
          aria-labelledby={`group-of-${id}`}
          hidden={rows.every((row) => !fits(row))}
          className="mb-3"
        >
          <h3 id={`group-of-${id}`} className="m-0 border-b border-line-strong pb-1 text-base">
            {title} <span className="font-normal text-soft">· {lead}</span>
          </h3>
          <ul className="m-0 list-none p-0">
            {rows.map((row) => (
              <ListItem
                key={row.key}
                row={row}
                hidden={!fits(row)}
                selected={selected.has(row.key)}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
})

/** Beside the step, what is not asked is not counted: here it is said. */
function counted(rows: ListedRow[]): string {
  const out = rows.filter(({ treatments }) => treatments.every((one) => one === 'excluded')).length
  return `${rows.length} requirements${out > 0 ? `, ${out} of them left out` : ''}`
}

const ListItem = memo(function ListItem({
  row,
  hidden,
  selected,
  onSelect,
}: {
  row: ListedRow
  hidden: boolean
  selected: boolean
  onSelect(key: string): void
}) {
  const low = !row.open && row.treatments.length === 1
  return (
    <li
      data-row={row.key}
      hidden={hidden}
      className={`contain-layout contain-style grid grid-cols-[26px_minmax(0,1fr)] ${row.open ? 'chosen bg-accent-soft/50' : ''} ${low ? 'late-row' : ''}`}
    >
      <span className="no-print border-b border-line pt-2.5">
        {row.movable && (
          <label className="flex size-7 justify-center pt-1 max-sm:min-h-11">
            <input
              type="checkbox"
              data-row-box
              aria-label={`Select ${row.key}`}
              className="size-4 accent-(--accent)"
              checked={selected}
              onChange={() => onSelect(row.key)}
            />
          </label>
        )}
      </span>
      {row.node}
    </li>
  )
})
