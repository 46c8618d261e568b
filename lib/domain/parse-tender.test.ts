import { describe, expect, it } from 'vitest'
import { parseTender } from './parse-tender'
import { aLot, aTender, theContent } from './testing/a-tender'

const said = (input: unknown) => {
  const parsed = parseTender(input, theContent())
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}
const minimal = {
  format: 'tender/1',
  catalogue: 'scale-d5.4@1.0',
  title: 'T',
  authority: { name: 'Example City', country: 'NL' },
  language: 'en',
  dates: {},
  lots: [
    {
      id: '1',
      title: 'L',
      operationalModel: 'open-market',
      access: ['public'],
      current: ['AC'],
      chargingPoints: 1,
      bidirectional: { stance: 'not-sought' },
    },
  ],
}

describe('tender/1', () => {
  it('needs only what the format calls compulsory', () => {
    expect(said(minimal)).toEqual([])
  })

  it.each(['format', 'catalogue', 'title', 'authority', 'language', 'dates', 'lots'])('needs %s', (field) => {
    expect(said({ ...minimal, [field]: undefined })[0]).toMatch(new RegExp(`^${field}: missing`))
  })

  it('refuses a field that it does not know, wherever it stands', () => {
    expect(said({ ...minimal, colour: 1 })).toEqual(['colour: unknown field'])
    expect(said(aTender({ lots: [{ ...aLot(), ...{ colour: 1 } }] }))).toEqual([
      'lots[0].colour: unknown field',
    ])
  })

  it('names a requirement, lot or parameter that does not exist', () => {
    const decisions = [{ requirement: 'SC-99', lot: '9', parameters: { speed: 1 } }]
    expect(said(aTender({ decisions })).map((line) => line.split(':')[0])).toEqual([
      'decisions[0].requirement',
      'decisions[0].lot',
      'decisions[0].parameters.speed',
    ])
  })

  it('refuses a parameter outside its range and of the wrong type', () => {
    const of = (connectivityPercent: string | number) =>
      said(aTender({ decisions: [{ requirement: 'SC-5', lot: '1', parameters: { connectivityPercent } }] }))
    expect(of(120)[0]).toMatch(/expected at most 100; found 120/)
    expect(of('98')[0]).toMatch(/expected a number/)
    expect(of(99)).toEqual([])
  })

  it('takes several decisions on one requirement, but no field twice', () => {
    const twice = (proof: string) => ({ requirement: 'SC-5', lot: '1', proof, rationale: 'x' })
    expect(said(aTender({ decisions: [twice('a'), twice('b')] }))).toEqual([
      'decisions[1].proof: set twice for SC-5 in lot 1; expected it once',
    ])
    expect(said(aTender({ decisions: [twice('a'), { ...twice('b'), part: 'beyond' }] }))).toEqual([])
  })

  it('refuses a lot or a key given twice', () => {
    expect(said(aTender({ lots: [aLot(), aLot()] }))[0]).toMatch(/^lots\[1\].id: .*twice/)
  })

  it('leaves dates that contradict each other to the findings', () => {
    expect(said({ ...minimal, dates: { contractStart: '2030-01-01', contractEnd: '2027-01-01' } })).toEqual(
      [],
    )
    expect(said({ ...minimal, dates: { contractEnd: '2027-02-30' } })[0]).toMatch(
      /^dates.contractEnd: .*day that exists/,
    )
  })

  it('keeps any text as it was typed', () => {
    const title = 'Öffentliches Laden ⚡ ]]> <script> \u200f مرحبا'
    const parsed = parseTender({ ...minimal, title }, theContent())
    expect(parsed.ok && parsed.tender.title).toBe(title)
  })
})
