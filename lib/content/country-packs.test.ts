import { describe, expect, it } from 'vitest'
import { loadContent } from './load-content'

const { countries, guidance, ...rest } = loadContent('content')
const pack = (id: string) => countries.find((country) => country.id === id)

describe('country packs', () => {
  it('holds the Dutch standstill of 20 days, and 10 where nothing else is known', () => {
    expect(pack('NL')?.standstillDays).toBe(20)
    expect(pack('general')?.standstillDays).toBe(10)
  })

  it('keeps the United Kingdom outside AFIR and the procurement directives', () => {
    expect(pack('GB')).toMatchObject({ afir: 'not', euProcurement: false })
    expect(pack('GB')?.procurementLaw.en).toContain('Procurement Act 2023')
  })

  it('names the grid codes as law, without "or equivalent"', () => {
    const code = (id: string) => pack(id)?.parameters['BD-22']?.nationalGridCode ?? ''
    expect(code('GB')).toMatch(/G98.*G99/)
    expect(code('DE')).toMatch(/VDE-AR-N 4105:2026-03.*VDE-AR-N 4100:2026-04/)
    expect(code('NL')).toContain('EN 50549-1')
    for (const { id } of countries) expect(code(id)).not.toContain('or equivalent')
  })

  it('leaves the grid code of other countries to the officer', () => {
    expect(pack('general')?.parameters).toEqual({})
  })
})

describe('guidance', () => {
  it('says the essence in a summary and explains it in more', () => {
    expect(guidance.length).toBeGreaterThanOrEqual(15)
    for (const { id, summary, more } of guidance)
      expect(more.en.length, id).toBeGreaterThan(summary.en.length)
  })

  it('is the only place that names firms which may tender', () => {
    const firms = /Renault|We Drive Solar|MyWheels/
    expect(guidance.filter(({ more }) => firms.test(more.en)).map(({ choice }) => choice)).toEqual([
      'car-sharing',
    ])
    expect(firms.test(JSON.stringify({ countries, ...rest }))).toBe(false)
  })
})
