import { describe, expect, it } from 'vitest'
import { shownTotals } from './shown-totals'

const line = (bid: string, total: string, exact: string) => ({ bid, rank: 1, total, exact })

describe('the totals on the screen', () => {
  it('have the published decimals', () => {
    expect(shownTotals([line('A', '70.25', '281/4'), line('B', '70.00', '70')], 'half-up')).toEqual({
      A: '70.25',
      B: '70.00',
    })
  })

  it('have more where two that differ would look the same: 70.333… and 70.331', () => {
    const ranking = [line('A', '70.33', '211/3'), line('B', '70.33', '70331/1000'), line('C', '60.00', '60')]
    expect(shownTotals(ranking, 'half-up')).toEqual({ A: '70.333', B: '70.331', C: '60.00' })
  })

  it('stay alike where they are equal, since then the published tie rules decide', () => {
    expect(shownTotals([line('A', '70.33', '211/3'), line('B', '70.33', '211/3')], 'half-up')).toEqual({
      A: '70.33',
      B: '70.33',
    })
  })
})
