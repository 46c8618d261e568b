import type { Group, Treatment } from '@/lib/domain/sets'

/** What narrows the list of a lot. It stands in the address, so that a view can be sent to a colleague. */
export interface ListFilter {
  search: string
  group: string
  use: string
  finding: string
  standard: string
}

/** What a filter looks at in one requirement. */
export interface Filtered {
  group: Group
  treatments: Treatment[]
  /** `block`, `warn` and the names of the rules that found something; `departs` where it departs from the catalogue. */
  marks: string[]
  standards: string[]
  /** Key, titles, clause and standards, in lower case. */
  text: string
}

const NAMES = { search: 'q', group: 'group', use: 'use', finding: 'finding', standard: 'standard' } as const
const FIELDS: readonly (keyof ListFilter)[] = ['search', 'group', 'use', 'finding', 'standard']

export function filterFrom(query: { get(name: string): string | null }): ListFilter {
  const of = (field: keyof ListFilter) => (query.get(NAMES[field]) ?? '').slice(0, 200)
  return {
    search: of('search'),
    group: of('group'),
    use: of('use'),
    finding: of('finding'),
    standard: of('standard'),
  }
}

/** The address with this filter instead of the one that it has. */
export function withFilter(address: string, filter: ListFilter): string {
  const [path = '', rest = ''] = address.split('?')
  const [before = '', anchor] = rest.split('#')
  const query = new URLSearchParams(before)
  for (const field of FIELDS) {
    if (filter[field] === '') query.delete(NAMES[field])
    else query.set(NAMES[field], filter[field])
  }
  const text = query.toString()
  return `${path}${text === '' ? '' : `?${text}`}${anchor === undefined ? '' : `#${anchor}`}`
}

export function fitsFilter(row: Filtered, { search, group, use, finding, standard }: ListFilter): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return (
    words.every((word) => row.text.includes(word)) &&
    (group === '' || row.group === group) &&
    (use === '' || row.treatments.some((one) => one === use)) &&
    (finding === '' || row.marks.includes(finding)) &&
    (standard === '' || row.standards.includes(standard))
  )
}

/** The row that is unfolded is shown whatever is searched. */
export const isShown = (row: Filtered & { open: boolean }, filter: ListFilter): boolean =>
  row.open || fitsFilter(row, filter)

export const isFiltering = (filter: ListFilter): boolean => FIELDS.some((field) => filter[field] !== '')
export const NO_FILTER: ListFilter = { search: '', group: '', use: '', finding: '', standard: '' }
