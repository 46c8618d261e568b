import { addLotInput } from '@/lib/domain/inputs/add-lot'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { newLot } from './new-lot'
import { parseInput } from './parse-input'

/** One more lot, with the next free number as its id. */
export async function addLot(context: Context, input: unknown): Promise<{ revision: number; lotId: string }> {
  const { values, ...target } = parseInput(addLotInput, input)
  let lotId = ''
  const { revision } = await changeTender(context, target, {
    action: 'add-lot',
    section: 'lots',
    merges: true,
    alter: (tender) => {
      lotId = nextId(tender.lots.map(({ id }) => id))
      const lot = newLot(context, lotId, values.operationalModel, values.title)
      return { ...tender, lots: [...tender.lots, lot] }
    },
    look: ({ lots }) => lots.map(({ id, title }) => ({ id, title })),
  })
  return { revision, lotId }
}

/** One more than the highest number in use: an id that was removed is not given again while a later one stands. */
function nextId(ids: string[]): string {
  const numbers = ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number)
  return String(Math.max(0, ...numbers) + 1)
}
