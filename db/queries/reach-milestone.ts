import type { Database } from '../database'
import { milestones } from '../schema'

/** True the first time, false ever after; only inside the transaction that does what it stands for. */
export async function reachMilestone(db: Database, name: string, at: string): Promise<boolean> {
  const added = await db
    .current()
    .insert(milestones)
    .values({ name, at })
    .onConflictDoNothing()
    .returning({ name: milestones.name })
  return added.length > 0
}
