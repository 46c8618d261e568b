import { changeBidirectionalInput } from '@/lib/domain/inputs/change-bidirectional'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'

/** What a lot asks of discharging: readiness, stance, share, deferral (domain.md section 9). */
export async function changeBidirectional(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, lotId, ...target } = parseInput(changeBidirectionalInput, input)
  let index = 0
  const { revision } = await changeTender(context, target, {
    action: 'change-bidirectional',
    section: `bidirectional ${lotId}`,
    alter: (tender) => {
      index = lotIndex(tender, lotId)
      const lots = tender.lots.map((lot, at) => (at === index ? { ...lot, bidirectional: values } : lot))
      return { ...tender, lots }
    },
    look: ({ lots }) => lots[index]?.bidirectional,
    formPath: () => `lots[${index}].bidirectional.`,
  })
  return { revision }
}
