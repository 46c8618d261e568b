import { describe, expect, it } from 'vitest'
import type { Requirement } from '@/lib/domain/content/requirement'
import { checkRequirement } from './check-requirement'
import { loadContent } from './load-content'

const { requirements, standards } = loadContent('content')
const register = new Set(standards.map(({ id }) => id))

/** What is wrong with SC-5 after a change, or nothing. */
function fault(change: Partial<Requirement>): string | undefined {
  const original = requirements.find(({ key }) => key === 'SC-5')
  if (!original) throw new Error('content has no SC-5')
  try {
    checkRequirement({ file: 'content/sc-5.yaml', value: { ...original, ...change } }, register)
    return undefined
  } catch (error) {
    return String(error)
  }
}

const percent = { id: 'connectivityPercent', label: { en: 'Percentage' }, type: 'decimal' as const }
const withParameter = (change: object) => fault({ parameters: [{ ...percent, ...change }] })

describe('a requirement', () => {
  it('passes as it stands', () => {
    expect(fault({})).toBeUndefined()
  })

  it('needs a clause', () => {
    expect(fault({ clause: { en: {} }, parts: undefined })).toContain(
      'content/sc-5.yaml: clause.en: no clause',
    )
  })

  it('needs the parameter that its clause names', () => {
    expect(fault({ parameters: [] })).toContain('{connectivityPercent}: no such slot')
  })

  it('names only standards of the register, each once', () => {
    expect(fault({ standards: ['iso-1'] })).toContain('standards[0]: no standard "iso-1"')
    expect(fault({ standards: ['ocpp-2.1', 'ocpp-2.1'] })).toContain('standards[1]: "ocpp-2.1" stands twice')
  })
})

describe('a parameter', () => {
  it('has a default within its range', () => {
    expect(withParameter({ default: 98, minimum: 50, maximum: 100 })).toBeUndefined()
    expect(withParameter({ default: 101, maximum: 100 })).toContain('101 is above the maximum 100')
    expect(withParameter({ default: 40, minimum: 50 })).toContain('40 is below the minimum 50')
  })

  it('has a range that is none the wrong way round', () => {
    expect(withParameter({ minimum: 100, maximum: 50 })).toContain('100 is above the maximum 50')
  })

  it('has a default of its type', () => {
    expect(withParameter({ default: 'many' })).toContain('expected a number; found "many"')
    expect(withParameter({ type: 'integer', default: 98.5 })).toContain('98.5 is not a whole number')
  })

  it('offers two choices or more, the default among them', () => {
    const choice = (value: string) => ({ value, label: { en: value }, words: { en: value } })
    expect(withParameter({ type: 'choice', choices: [choice('a')] })).toContain('a choice needs two or more')
    expect(withParameter({ type: 'choice', choices: [choice('a'), choice('b')], default: 'c' })).toContain(
      '"c" is none of the choices: a, b',
    )
  })

  it('stands once', () => {
    expect(fault({ parameters: [percent, percent] })).toContain(
      'parameters[1].id: "connectivityPercent" stands twice',
    )
  })
})
