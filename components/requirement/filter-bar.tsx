import { memo, type RefObject } from 'react'
import type { ListFilter } from './list-filter'

export interface FilterChoice {
  field: 'group' | 'use' | 'finding' | 'standard'
  label: string
  all: string
  options: { value: string; label: string }[]
}

/** Search and filters of the list; all of them together must fit. A letter typed renders the search alone. */
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
  onChange(changed: Partial<ListFilter>): void
}) {
  return (
    <search className="no-print mb-1 grid gap-2">
      <input
        ref={searchRef}
        type="search"
        aria-label="Find a requirement or a standard"
        placeholder="Key, title, clause or standard"
        value={filter.search}
        disabled={disabled}
        onChange={({ target }) => onChange({ search: target.value })}
        className="control"
      />
      <div className="grid grid-cols-2 gap-2 sm:max-xl:grid-cols-4">
        {choices.map((choice) => (
          <FilterSelect
            key={choice.field}
            choice={choice}
            value={filter[choice.field]}
            disabled={disabled}
            onChange={onChange}
          />
        ))}
      </div>
    </search>
  )
}

const FilterSelect = memo(function FilterSelect({
  choice: { field, label, all, options },
  value,
  disabled,
  onChange,
}: {
  choice: FilterChoice
  value: string
  disabled: boolean
  onChange(changed: Partial<ListFilter>): void
}) {
  return (
    <select
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={({ target }) => onChange({ [field]: target.value })}
      className={`control min-w-0 ${value === '' ? '' : 'chosen border-accent! bg-accent-soft!'}`}
    >
      <option value="">{all}</option>
      {options.map(({ value: one, label: words }) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
      {value !== '' && !options.some((option) => option.value === value) && (
        <option value={value}>{value} (none in this lot)</option>
      )}
    </select>
  )
})
