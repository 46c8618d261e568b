import { describe, expect, it } from 'vitest'
import { loadContent } from './load-content'

const { requirements, legalFloor, catalogue } = loadContent('content')
const keysWhere = (holds: (requirement: (typeof requirements)[number]) => boolean) =>
  requirements.filter(holds).map(({ key }) => key)
const named = (key: string) => {
  const found = requirements.find((requirement) => requirement.key === key)
  if (!found) throw new Error(`content has no ${key}`)
  return found
}

describe('the catalogue of SCALE D5.4, Annex 1', () => {
  it('has 23 requirements: 4 generic, 8 smart, 4 for private points, 7 bidirectional', () => {
    const ofSource = requirements.filter(({ sourceNumber }) => sourceNumber !== undefined)
    const count = (group: string) => ofSource.filter((requirement) => requirement.group === group).length
    expect(ofSource).toHaveLength(23)
    expect(['generic', 'smart', 'private', 'bidirectional'].map(count)).toEqual([4, 8, 4, 7])
  })

  it('has one entry of the law that the source does not have', () => {
    expect(keysWhere(({ sourceNumber }) => sourceNumber === undefined)).toEqual(['LAW-1'])
  })

  it('numbers as the source does, where 4 stands twice', () => {
    expect(keysWhere(({ sourceNumber }) => sourceNumber === 4)).toEqual(['GEN-4', 'SC-4'])
    expect(
      requirements.every(({ key, sourceNumber }) => !sourceNumber || key.endsWith(`-${sourceNumber}`)),
    ).toBe(true)
  })

  it('marks the four numbers that had to be inferred', () => {
    expect(keysWhere(({ sourceNumberInferred }) => sourceNumberInferred === true)).toEqual([
      'PR-12',
      'PR-13',
      'PR-14',
      'PR-15',
    ])
  })

  it('names its programme and the day on which a newer edition was looked for', () => {
    expect(catalogue.origin).toContain('101056874')
    expect(catalogue.published).toBe('2025-03-31')
    expect(catalogue.checkForNewer).toContain('elaad.nl')
  })
})

describe('where a requirement applies', () => {
  it('asks the DC standards of DC points only', () => {
    expect(keysWhere(({ appliesTo }) => !appliesTo.current.includes('AC'))).toEqual(['SC-8'])
  })

  it('asks the private requirements of private points only', () => {
    expect(keysWhere(({ appliesTo }) => !appliesTo.access.includes('public'))).toEqual([
      'PR-12',
      'PR-13',
      'PR-14',
      'PR-15',
    ])
  })

  it('asks the requirement of the law of publicly accessible points', () => {
    expect(keysWhere(({ appliesTo }) => !appliesTo.access.includes('private'))).toEqual(['LAW-1'])
  })
})

describe('parameters and their defaults', () => {
  it.each([
    ['GEN-3', 'majorMonths', 18],
    ['GEN-3', 'majorYears', 5],
    ['GEN-3', 'minorMonths', 6],
    ['GEN-3', 'technicalLifetimeYears', 10],
    ['SC-4', 'latencySeconds', 60],
    ['SC-5', 'connectivityPercent', 98],
    ['SC-11', 'dsoLink', 'protocol'],
    ['PR-14', 'nationalSmartChargingRules', undefined],
    ['BD-22', 'nationalGridCode', undefined],
  ])('%s has %s, default %s', (key, id, value) => {
    const parameter = named(key).parameters.find((entry) => entry.id === id)
    expect(parameter).toBeDefined()
    expect(parameter?.default).toBe(value)
  })

  it('takes a connectivity between 50 and 100 per cent', () => {
    expect(named('SC-5').parameters).toMatchObject([{ minimum: 50, maximum: 100 }])
  })
})

describe('what the rules give when nobody decides (domain.md section 8)', () => {
  it.each([
    ['performance-condition', ['GEN-3', 'GEN-4', 'SC-5']],
    ['stance', ['BD-19', 'BD-20']],
    ['conditional', ['BD-16', 'BD-17', 'BD-18', 'BD-21', 'BD-22']],
    ['legal-floor', ['LAW-1']],
  ])('%s: %j', (treatment, keys) => {
    expect(keysWhere((requirement) => requirement.default === treatment)).toEqual(keys)
  })

  it('holds what serves safety and the grid to be exactly what binds every point that feeds in', () => {
    expect(keysWhere(({ safety }) => safety === true)).toEqual(
      keysWhere((requirement) => requirement.default === 'conditional'),
    )
  })

  it('has a proof to propose exactly where the source leaves it to negotiation', () => {
    expect(keysWhere(({ proofLeftOpen }) => proofLeftOpen !== undefined)).toEqual(['GEN-4', 'SC-4', 'SC-5'])
  })

  it('classifies the bidirectional requirements after the headings of Annex 2, and no others', () => {
    expect(keysWhere(({ kind }) => kind === 'standards-and-protocols')).toEqual(['BD-16', 'BD-19', 'BD-20'])
    expect(keysWhere(({ kind }) => kind === 'physical')).toEqual(['BD-17', 'BD-18'])
    expect(keysWhere(({ kind }) => kind === 'functional')).toEqual(['BD-21', 'BD-22'])
  })

  it('gives a legal floor to remote control, to EN ISO 15118-2 and to EN ISO 15118-20', () => {
    const floors = new Set(legalFloor.map(({ requirement }) => requirement))
    expect([...floors]).toEqual(['SC-4', 'LAW-1', 'BD-19'])
  })
})
