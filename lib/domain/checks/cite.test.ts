import { describe, expect, it } from 'vitest'
import { assembleLots } from '../assembly/assemble-lots'
import type { Lot, Tender } from '../tender'
import { aLot, aTender, theContent } from '../testing/a-tender'
import { cite } from './cite'
import { lotViews } from './lot-view'

const ARTICLES = { procurement: 'Article 67', concession: 'Article 41' }

function cited(lot: Partial<Lot>, change: Partial<Tender> = {}): (string | undefined)[] {
  const tender = aTender({ lots: [aLot(lot)], ...change })
  const content = theContent()
  const views = lotViews({ tender, content, ...assembleLots(tender, content) })
  return views.map((view) => cite(view, ARTICLES, 'Because.'))
}

describe('cite', () => {
  it('names the directive of the model and no other', () => {
    expect(cited({ operationalModel: 'procurement' })).toEqual([
      'Law: Directive 2014/24/EU, Article 67. Because.',
    ])
    expect(cited({ operationalModel: 'concession' })).toEqual([
      'Law: Directive 2014/23/EU, Article 41. Because.',
    ])
  })

  it('calls it good practice where the model has no article', () => {
    expect(cited({ operationalModel: 'open-market' })).toEqual(['Good practice: because.'])
  })

  it('says below the threshold from where on the directive asks it', () => {
    expect(cited({ operationalModel: 'procurement', estimatedValue: '1000' })).toEqual([
      'Good practice: because. Directive 2014/24/EU, Article 67, asks it from the threshold up.',
    ])
  })

  it('names no directive outside the Union, with or without a country pack', () => {
    const words = ['Good practice: because. The procurement law of the country decides.']
    expect(cited({}, { authority: { name: 'Leeds', country: 'GB' } })).toEqual(words)
    expect(cited({}, { authority: { name: 'Bergen', country: 'NO' } })).toEqual(words)
    expect(cited({}, { authority: { name: 'Ghent', country: 'BE' } })[0]).toMatch(/^Law: /)
  })
})
