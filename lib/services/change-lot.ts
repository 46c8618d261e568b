import { moveBids } from '@/db/queries/move-bids'
import { moveDraws } from '@/db/queries/move-draws'
import { changeLotInput } from '@/lib/domain/inputs/change-lot'
import type { Lot } from '@/lib/domain/tender'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { renameLot } from './rename-lot'

/** All fields of a lot but its bidirectional choice; with a new id everything that names the lot follows, bids too. */
export async function changeLot(
  context: Context,
  input: unknown,
): Promise<{ revision: number; lotId: string }> {
  const { values, lotId, ...target } = parseInput(changeLotInput, input)
  let index = 0
  const { revision } = await changeTender(context, target, {
    action: 'change-lot',
    section: `lot ${lotId}`,
    alter: async (tender) => {
      index = lotIndex(tender, lotId)
      const lots = tender.lots.map(
        (lot, at): Lot => (at === index ? { ...values, bidirectional: lot.bidirectional } : lot),
      )
      const taken = tender.lots.some(({ id }, at) => at !== index && id === values.id)
      if (taken) {
        const message = `There is a lot ${values.id} already; choose another number.`
        throw new Refusal('invalid', message, [{ path: 'id', message }])
      }
      if (values.id !== lotId) {
        await moveBids(context.db, target.tenderId, lotId, values.id)
        await moveDraws(context.db, target.tenderId, lotId, values.id)
      }
      return renameLot({ ...tender, lots }, lotId, values.id)
    },
    look: ({ lots }) => lots[index],
    formPath: () => `lots[${index}].`,
  })
  return { revision, lotId: values.id }
}
