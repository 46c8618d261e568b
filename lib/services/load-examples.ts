import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reachMilestone } from '@/db/queries/reach-milestone'
import { parseTender } from '@/lib/domain/parse-tender'
import type { Context } from './context'
import { newTender } from './new-tender'
import { readExampleBids } from './read-example-bids'
import { storeExampleBids } from './store-example-bids'

/**
 * Fills a new database with the tenders of `examples/` and their bids, once: deleting them does not bring them back.
 * Every file is read before the first is stored.
 */
export async function loadExamples(context: Context, folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const tenders = files.sort().map((file) => {
    const parsed = parseTender(JSON.parse(readFileSync(join(folder, file), 'utf8')), context.content)
    if (parsed.ok)
      return { tender: parsed.tender, bids: readExampleBids(join(folder, 'bids', file), parsed.tender) }
    const [first] = parsed.problems
    throw new Error(`${join(folder, file)}: ${first?.path}: ${first?.message}`)
  })
  await context.db.transaction(async () => {
    if (!(await reachMilestone(context.db, 'examples', context.now().toISOString()))) return
    for (const { tender, bids } of tenders) {
      const { id } = await newTender(context, tender, { action: 'load-example', example: true })
      await storeExampleBids(context, id, tender, bids)
    }
  })
}
