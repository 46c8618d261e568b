import * as z from 'zod/mini'
import { words } from './words'

const noun = z.strictObject({ one: words, many: words })

/** Words that the assembly puts into slots; `{from}`, `{until}`, `{share}` and `{points}` are slots of theirs. */
export const slotWords = z.strictObject({
  point: noun,
  station: noun,
  /** Put before the noun where a requirement binds only some points of a lot. */
  qualifiers: z.strictObject({ public: words, private: words, AC: words, DC: words }),
  /** "installed or renovated on or after {from}", "… and before {until}". */
  installedFrom: words,
  installedBetween: words,
  /** Said of each citation where the law has one for the points of each access in the lot. */
  floorWhere: z.strictObject({ public: words, private: words }),
  /** A share of 100 per cent, and less: "at least {share} per cent of the {points} installed in each calendar year, …". */
  shareAll: words,
  sharePart: words,
  /** In place of a name or protocol that the grid operator has not confirmed. */
  gridOperator: words,
  gridProtocol: words,
})

export type SlotWords = z.infer<typeof slotWords>
