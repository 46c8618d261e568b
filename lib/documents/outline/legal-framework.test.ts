import { expect, it } from 'vitest'
import type { Lot } from '../../domain/tender'
import { aLot, aTender } from '../../domain/testing/a-tender'
import { anAnnex } from '../testing/an-annex'

/** The law that the cover names for an authority of this country. */
function lawOf(
  country: string,
  operationalModel: Lot['operationalModel'],
  change: Partial<Lot> = {},
): string {
  const tender = aTender({
    authority: { name: 'Town', country },
    lots: [aLot({ operationalModel, ...change })],
    evaluation: {},
  })
  const [cover] = anAnnex(tender, { draft: true }).blocks
  const facts = cover?.kind === 'cover' ? cover.facts : []
  return facts.find(({ label }) => label === 'Legal framework')?.value ?? ''
}

it('names the directive of the model inside the Union, with a country pack and without', () => {
  expect(lawOf('NL', 'concession')).toBe('Directive 2014/23/EU')
  expect(lawOf('PT', 'procurement')).toBe('Directive 2014/24/EU')
  expect(lawOf('DE', 'open-market')).toBe('Directive 2006/123/EC')
})

it('names national rules where the value stays below the threshold', () => {
  expect(lawOf('PT', 'procurement', { estimatedValue: '100000' })).toContain('National rules')
})

it('names no directive outside the Union', () => {
  expect(lawOf('CH', 'procurement')).toBe('The law of the country of the Contracting Authority')
  expect(lawOf('NO', 'concession')).toBe(
    'The law of the country of the Contracting Authority, under the EEA Agreement',
  )
  expect(lawOf('GB', 'procurement')).toBe('Procurement Act 2023')
})

it('names no law on buying for a permit', () => {
  expect(lawOf('GB', 'open-market')).toBe('The law of the country of the Competent Authority')
})
