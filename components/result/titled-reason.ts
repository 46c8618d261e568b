import type { Criterion } from '@/lib/domain/evaluation'

/** A reason of the engine, "criterion load: 6 points, below …", with the criterion's title instead of its id. */
export function titledReason(reason: string, criteria: readonly Criterion[]): string {
  const [, id, rest] = /^criterion (\S+): (.*)$/s.exec(reason) ?? []
  const found = criteria.find((criterion) => criterion.id === id)
  return found && rest !== undefined ? `${found.title}: ${rest}` : reason
}
