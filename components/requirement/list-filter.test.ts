import { describe, expect, it } from 'vitest'
import { type Filtered, filterFrom, fitsFilter, NO_FILTER, withFilter } from './list-filter'

const row: Filtered = {
  group: 'smart',
  treatments: ['mandatory'],
  marks: ['block', 'departure-without-reason'],
  standards: ['ocpp-2.0.1'],
  text: 'sc-9 communication ocpp 2.0.1 the concessionaire shall',
}

describe('the filter of the desk', () => {
  it('wants every word, in any order, in key, title, clause or standard', () => {
    expect(fitsFilter(row, { ...NO_FILTER, search: 'shall  OCPP' })).toBe(true)
    expect(fitsFilter(row, { ...NO_FILTER, search: 'shall dance' })).toBe(false)
  })

  it('wants group, use, finding and standard together', () => {
    const all = { ...NO_FILTER, group: 'smart', use: 'mandatory', finding: 'block', standard: 'ocpp-2.0.1' }
    expect(fitsFilter(row, all)).toBe(true)
    for (const other of [{ group: 'generic' }, { use: 'deferred' }, { finding: 'warn' }, { standard: 'iec' }])
      expect(fitsFilter(row, { ...all, ...other })).toBe(false)
  })

  it('comes back from the address that it was put in, beside what stands there', () => {
    const filter = { ...NO_FILTER, search: 'a & b', use: 'deferred' }
    const address = withFilter('/requirements?lot=1&open=SC-5&group=smart', filter)
    expect(filterFrom(new URLSearchParams(address.split('?')[1]))).toEqual(filter)
    expect(address).toContain('lot=1&open=SC-5')
    expect(withFilter(`${address}#field`, NO_FILTER)).toBe('/requirements?lot=1&open=SC-5#field')
  })
})
