import { existsSync, readFileSync } from 'node:fs'
import { valueProblem } from '@/lib/domain/award/value-problem'
import { problems } from '@/lib/domain/problems'
import type { Tender } from '@/lib/domain/tender'
import { type ExampleBid, exampleBids } from './example-bids'
import { modelOfLot } from './model-of-lot'

/** The bids that come with an example tender, by lot; none where there is no such file. @throws naming file and field. */
export function readExampleBids(file: string, tender: Tender): Record<string, ExampleBid[]> {
  if (!existsSync(file)) return {}
  const input: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const parsed = exampleBids.safeParse(input)
  if (!parsed.success) {
    const [first] = problems(parsed.error, input)
    throw new Error(`${file}: ${first?.path}: ${first?.message}`)
  }
  for (const [lotId, bids] of Object.entries(parsed.data.lots))
    for (const { tenderer, values } of bids)
      for (const [id, { value }] of Object.entries(values)) {
        const model = modelOfLot(tender, lotId)
        const criterion = model?.criteria.find((one) => one.id === id)
        const wrong =
          !model || !criterion ? 'no such criterion' : value && valueProblem(model, criterion, value)
        if (wrong) throw new Error(`${file}: lot ${lotId}, ${tenderer}, ${id}: ${wrong}`)
      }
  return parsed.data.lots
}
