import type { RefObject } from 'react'
import { isFiltering, type ListFilter, NO_FILTER } from './list-filter'

export interface FilterChoice {
  field: 'group' | 'use' | 'finding' | 'standard'
  label: string
  all: string
  options: { value: string; label: string }[]
}

/** Search and filters of the list; all of them together must fit. */
export function FilterBar({
  filter,
  choices,
  disabled,
  searchRef,
  onChange,
}: {
  filter: ListFilter
  choices: FilterChoice[]
  disabled: boolean
  searchRef: RefObject<HTMLInputElement | null>
  onChange(filter: ListFilter): void
}) {
  return (
    <search className="no-print mb-1 grid gap-2">
      <input
        ref={searchRef}
        type="search"
        aria-label="Find a requirement or a standard"
        placeholder="Find by key, title, words of the clause or standard"
        value={filter.search}
        disabled={disabled}
        onChange={({ target }) => onChange({ ...filter, search: target.value })}
        className="control"
      />
      <div className="grid grid-cols-2 gap-2 sm:max-xl:grid-cols-4">
        {choices.map(({ field, label, all, options }) => (
          <select
            key={field}
            aria-label={label}
            value={filter[field]}
            disabled={disabled}
            onChange={({ target }) => onChange({ ...filter, [field]: target.value })}
            className={`control min-w-0 ${filter[field] === '' ? '' : 'border-accent! bg-accent-soft!'}`}
          >
            <option value="">{all}</option>
            {options.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
            {filter[field] !== '' && !options.some(({ value }) => value === filter[field]) && (
              <option value={filter[field]}>{filter[field]} (none in this lot)</option>
            )}
          </select>
        ))}
      </div>
      {isFiltering(filter) && (
        <button
          type="button"
          className="btn btn-quiet justify-self-start"
          disabled={disabled}
          onClick={() => onChange(NO_FILTER)}
        >
          Show all requirements
        </button>
      )}
    </search>
  )
}
