import type { BidProgress } from '@/lib/domain/bid/bid-progress'
import { paths } from '@/lib/paths'
import type { Status } from '../ui/status-mark'
import type { Task } from './tender-tasks'

/** The steps after opening, with a status derived from the bids: entered and checked, then ranked. */
export function bidTasks(tenderId: string, progress: BidProgress[]): Task[] {
  const open = progress.filter(({ bids }) => bids > 0)
  const bids = open.reduce((sum, lot) => sum + lot.bids, 0)
  // Each may change the ranking: a bid that fails, one that came too late, and a file that may be a bid.
  const unsettled = progress.some((lot) => (lot.bids > 0 && (lot.failing || lot.late)) || lot.waiting)
  const entered = open.map(({ valued, decided, explained }) => valued && decided && explained)
  return [
    {
      id: 'bids',
      title: 'Bids',
      about: 'What came in for each lot, whether it meets what is mandatory, and what it gives',
      href: paths.bids(tenderId),
      blocking: 0,
      status: unsettled ? 'attention' : among(entered),
      count: bids === 0 ? undefined : { number: bids, words: bids === 1 ? 'bid' : 'bids' },
    },
    {
      id: 'result',
      title: 'Result',
      about: 'The ranking of each lot, every figure explained, and the evaluation report',
      href: paths.result(tenderId),
      blocking: 0,
      status: unsettled
        ? 'attention'
        : among(open.map(({ drawn }, place) => drawn && entered[place] === true)),
    },
  ]
}

/** A step is complete when every lot that has bids is done, and begun with the first bid. */
function among(done: boolean[]): Status {
  if (done.length === 0) return 'not-started'
  return done.every(Boolean) ? 'complete' : 'in-progress'
}
