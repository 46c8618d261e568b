import { describe, expect, it } from 'vitest'
import type { BidProgress } from '@/lib/domain/bid/bid-progress'
import { bidTasks } from './bid-tasks'

const lot = (change: Partial<BidProgress> = {}): BidProgress => ({
  lotId: '1',
  bids: 3,
  valued: true,
  decided: true,
  explained: true,
  drawn: true,
  late: false,
  failing: false,
  waiting: false,
  ...change,
})
const statuses = (...progress: BidProgress[]) => bidTasks('t1', progress).map(({ status }) => status)

describe('the steps after opening', () => {
  it('have not started without a bid', () => {
    expect(statuses(lot({ bids: 0, valued: false, decided: true }))).toEqual(['not-started', 'not-started'])
  })

  it('are complete when every lot with bids is valued and decided; a lot without bids waits for nobody', () => {
    expect(statuses(lot(), lot({ lotId: '2', bids: 0, valued: false }))).toEqual(['complete', 'complete'])
    expect(bidTasks('t1', [lot(), lot({ lotId: '2' })])[0]?.count).toEqual({ number: 6, words: 'bids' })
  })

  it('are in progress while a value, a verdict or the reason of a mark is missing', () => {
    expect(statuses(lot({ valued: false }))).toEqual(['in-progress', 'in-progress'])
    expect(statuses(lot({ decided: false }))).toEqual(['in-progress', 'in-progress'])
    expect(statuses(lot({ explained: false }))).toEqual(['in-progress', 'in-progress'])
  })

  it('need attention where a bid in the ranking does not meet what is mandatory', () => {
    expect(statuses(lot({ failing: true }))).toEqual(['attention', 'attention'])
  })

  it('leave the result in progress while lots are to be drawn, though every bid is entered', () => {
    expect(statuses(lot({ drawn: false }))).toEqual(['complete', 'in-progress'])
  })

  it('need attention where a bid came too late and nobody has decided on it', () => {
    expect(statuses(lot({ late: true }))).toEqual(['attention', 'attention'])
  })

  it('need attention where a file waits for the decision whether it is a bid, the only one of its lot too', () => {
    expect(statuses(lot({ waiting: true }))).toEqual(['attention', 'attention'])
    expect(statuses(lot({ bids: 0, waiting: true }))).toEqual(['attention', 'attention'])
  })
})
