import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { filterFrom, type ListFilter, withFilter } from './list-filter'

/** The filter as it stands in the address, and what changes some of it; typed words arrive there a moment later (browsers limit how often). */
export function useListFilter(): [ListFilter, (change: Partial<ListFilter>) => void] {
  const query = useSearchParams()
  const [filter, setFilter] = useState(() => filterFrom(query))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const latest = useRef(filter)
  const change = useCallback((changed: Partial<ListFilter>) => {
    const next = { ...latest.current, ...changed }
    latest.current = next
    setFilter(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const { pathname, search, hash } = window.location
      window.history.replaceState(null, '', withFilter(`${pathname}${search}${hash}`, next))
    }, 250)
  }, [])
  return [filter, change]
}
