import { insertDraw } from '@/db/queries/insert-draw'
import type { Settlement } from '@/lib/domain/award/settlement'
import { formatDay } from '@/lib/domain/format-day'
import { recordDrawInput } from '@/lib/domain/inputs/record-draw'
import { alterDraw } from './alter-draw'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { readResult } from './read-result'
import { Refusal } from './refusal'

type Tie = Settlement['ties'][number]

/**
 * Puts a drawing of lots on record: for a rank that bids share by now and the published rule leaves to lots, among these bids
 * and no others (scoring.md section 1, rule 6). It changes nothing that the engine computes.
 */
export async function recordDraw(
  context: Context,
  input: unknown,
): Promise<{ revision: number; drawId: string }> {
  const { tenderId, lotId, rank, values } = parseInput(recordDrawInput, input)
  const { day, present, note, order } = values
  return alterDraw(context, { tenderId, lotId }, 'record-draw', async (_, at) => {
    const { settlement } = await readResult(context, { tenderId, lotId })
    const tie = tieOf(settlement, rank, order)
    if (tie.draw)
      throw new Refusal(
        'not-allowed',
        `A drawing of lots on ${formatDay(tie.draw.day)} is on record for this tie already. Take that record back first.`,
      )
    refuseTooEarly(tie, day)
    const drawId = context.newId()
    const codeOf = (bidId: string) => tie.bids.find(({ id }) => id === bidId)?.code ?? ''
    await insertDraw(context.db, {
      ...{ id: drawId, tenderId, lotId, rank, day, present, note, at },
      order: order.map((bidId) => ({ bidId, code: codeOf(bidId) })),
      officer: context.officer.name,
      removedAt: null,
    })
    return drawId
  })
}

function tieOf({ ties }: Settlement, rank: number, order: string[]): Tie {
  const tie = ties.find((one) => one.rank === rank && one.bids.some(({ id }) => order.includes(id)))
  const strange = order.some((bidId) => !tie?.bids.some(({ id }) => id === bidId))
  if (!tie || strange)
    throw new Refusal(
      'changed-meanwhile',
      'The equal totals are others now than this page showed. Nothing was recorded: reload the page and look at them.',
    )
  if (order.length < tie.bids.length) {
    const message = 'say for every place which bid was drawn'
    throw new Refusal('invalid', message, [{ path: 'order', message }])
  }
  return tie
}

/** Nobody draws lots among bids that have not come in, or that nobody has opened. */
function refuseTooEarly({ bids }: Tie, day: string): void {
  const [moment, code] =
    bids
      .flatMap(({ code, receivedAt, openedAt }) =>
        [receivedAt, openedAt].flatMap((one) => (one === undefined ? [] : [[one.slice(0, 10), code]])),
      )
      .sort(([a = ''], [b = '']) => (a < b ? 1 : -1))[0] ?? []
  if (moment === undefined || day >= moment) return
  const message = `bid ${code} was received or opened on ${formatDay(moment)}: lots were drawn that day or later`
  throw new Refusal('invalid', message, [{ path: 'day', message }])
}
