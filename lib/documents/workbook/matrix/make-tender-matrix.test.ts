import { describe, expect, it } from 'vitest'
import type { Tender } from '../../../domain/tender'
import { aCriterion, aLot, aModel, aTender, theContent } from '../../../domain/testing/a-tender'
import { recalculate } from '../testing/recalculate'
import { WITHOUT_LIBREOFFICE } from '../testing/saved-by-libreoffice'
import { validateWorkbook } from '../testing/validate-workbook'
import { withCells } from '../testing/with-cells'
import { makeTenderMatrix } from './make-tender-matrix'

async function bytesOf(tender: Tender): Promise<Uint8Array> {
  const made = makeTenderMatrix(tender, theContent())
  if (!made.ok) throw new Error(made.message)
  return made.write()
}

const twoLots = aTender({
  lots: [aLot(), aLot({ id: '2', title: 'Car parks' })],
  evaluation: { '1': aModel(), '2': aModel() },
})

describe.skipIf(WITHOUT_LIBREOFFICE)('the scoring matrix of a tender', { timeout: 240_000 }, () => {
  it('has a valid sheet a lot with ten blank bids, which are not ranked', async () => {
    const bytes = await bytesOf(twoLots)
    expect(await validateWorkbook(bytes)).toEqual([])
    const [calculated] = await recalculate([bytes])
    const named = calculated?.named ?? new Map()
    expect(named.size).toBe(40)
    expect([...named.values()].every((value) => value === null || value === '')).toBe(true)
    expect(named.has('Lot 2!rank_10')).toBe(true)
  })

  it('has names for the whole workbook where it has one sheet', async () => {
    const [calculated] = await recalculate([await bytesOf(aTender())])
    expect(calculated?.named.has('total_1')).toBe(true)
  })

  it('ranks bids as they are typed in', async () => {
    // Tariff, share, months, class and hardware of three bids; the second is the better, the third has no tariff yet.
    const blank = await bytesOf(aTender())
    const typed = withCells(blank, 1, {
      H10: 0.45,
      H11: 0.5,
      H12: 0,
      H13: 'certified',
      H14: 'no',
      I10: 0.4,
      I11: 1,
      I13: '',
      I14: 'yes',
      J11: 1,
      J14: 'no',
    })
    const [calculated] = await recalculate([typed])
    const named = calculated?.named ?? new Map()
    // 60 × 0.15 ÷ 0.30 + 40 × 0.5 = 50 and 60 × 0.2 ÷ 0.3 + 40 × 0.1 = 44.
    expect([named.get('total_1'), named.get('rank_1')]).toEqual([50, 1])
    expect([named.get('total_2'), named.get('rank_2')]).toEqual([44, 2])
    expect(named.get('rank_3') || '').toBe('')
    expect(calculated?.cell('Lot 1', 'J7')).toBe('A value is missing or not allowed')
  })

  it('is refused where a lot has only proposed criteria, where none has any, and outside the domain of a method', () => {
    const message = (tender: Tender) => {
      const made = makeTenderMatrix(tender, theContent())
      return made.ok ? '' : made.message
    }
    expect(message(aTender({ evaluation: {} }))).toContain('only proposals without weights')
    const notSought = aLot({ bidirectional: { stance: 'not-sought' } })
    expect(message(aTender({ lots: [notSought], evaluation: {} }))).toContain('no lot has award criteria')
    const upsideDown = aCriterion({ scoring: { method: 'absolute-linear', floor: '2', ceiling: '1' } })
    expect(message(aTender({ evaluation: { '1': aModel({ criteria: [upsideDown] }) } }))).toContain(
      'lot 1: criterion tariff',
    )
  })
})
