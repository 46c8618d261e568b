import { describe, expect, it } from 'vitest'
import { aLot, aTender, theContent } from '@/lib/domain/testing/a-tender'
import { annexScopes } from './annex-scopes'

const scopes = (lot: Parameters<typeof aLot>[0]) => annexScopes(aTender({ lots: [aLot(lot)] }), theContent())

describe('the annexes that a tender makes', () => {
  it('is one for a tender of one lot', () => {
    expect(annexScopes(aTender(), theContent()).map(({ choice }) => choice)).toEqual([
      { model: 'concession' },
    ])
  })

  it('is one a model, each lot of a model on its own too, and an overview of all', () => {
    const lots = [aLot({ id: '1' }), aLot({ id: '2' }), aLot({ id: '3', operationalModel: 'procurement' })]
    expect(annexScopes(aTender({ lots }), theContent()).map(({ choice }) => choice)).toEqual([
      { model: 'concession' },
      { lot: '1' },
      { lot: '2' },
      { model: 'procurement' },
      {},
    ])
  })

  it('has no part B in an open market, unless permits are scarce', () => {
    expect(scopes({ operationalModel: 'open-market' }).map(({ scored }) => scored)).toEqual([false])
    expect(
      scopes({ operationalModel: 'open-market', scarcePermits: true }).map(({ scored }) => scored),
    ).toEqual([true])
  })
})
