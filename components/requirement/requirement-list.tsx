'use client'

import { type ReactNode, useState } from 'react'
import { useHydrated } from '../form/use-hydrated'

export interface ListedRow {
  key: string
  node: ReactNode
  /** What a search looks in, in lower case. */
  text: string
  /** Which views show it besides "all". */
  views: string[]
  /** Unfolded: shown whatever is searched. */
  open: boolean
}

export interface ListedGroup {
  id: string
  title: string
  lead: string
  rows: ListedRow[]
}

/** The requirements of a lot by group, narrowed by a word or a view. */
export function RequirementList({
  groups,
  views,
}: {
  groups: ListedGroup[]
  views: { value: string; label: string }[]
}) {
  const hydrated = useHydrated()
  const [search, setSearch] = useState('')
  const [view, setView] = useState('')
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ text, views: within, open }: ListedRow) =>
    open || (words.every((word) => text.includes(word)) && (view === '' || within.includes(view)))
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter(fits) }))
    .filter(({ rows }) => rows.length > 0)
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <search className="no-print mb-1 flex flex-wrap gap-2">
        <input
          type="search"
          aria-label="Find a requirement or a standard"
          placeholder="Find a requirement or a standard"
          value={search}
          disabled={!hydrated}
          onChange={({ target }) => setSearch(target.value)}
          className="control flex-1 basis-52"
        />
        <select
          aria-label="Show"
          value={view}
          disabled={!hydrated}
          onChange={({ target }) => setView(target.value)}
          className="control w-auto max-w-full"
        >
          <option value="">All requirements</option>
          {views.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </search>
      <p role="status" className="m-0 min-h-5 text-sm text-soft">
        {(search !== '' || view !== '') && `${count} ${count === 1 ? 'requirement' : 'requirements'} shown`}
      </p>
      {count === 0 && (
        <p className="m-0 border-y border-line py-6 text-soft">
          No requirement of this lot fits.{' '}
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => {
              setSearch('')
              setView('')
            }}
          >
            Show all
          </button>
        </p>
      )}
      {shown.map(({ id, title, lead, rows }) => (
        <section key={id} aria-labelledby={`group-of-${id}`} className="mt-3">
          <h3 id={`group-of-${id}`} className="m-0 border-b border-line-strong pb-1 text-base">
            {title} <span className="font-normal text-soft">· {lead}</span>
          </h3>
          <ul className="m-0 list-none p-0">
            {rows.map((row) => (
              <li key={row.key} className={row.open ? 'bg-accent-soft/50' : undefined}>
                {row.node}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
