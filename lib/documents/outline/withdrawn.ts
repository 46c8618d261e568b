import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import type { LedgerLine } from './ledger'

/** The heading of a clause that an earlier version had: its number is never given to another. */
export function withdrawn(
  { say }: Pick<AnnexContext, 'say'>,
  { number, key, title }: LedgerLine,
  level: 2 | 3,
): Block {
  return {
    kind: 'heading',
    id: `withdrawn-${number}`,
    level,
    number,
    text: say('clause.withdrawn', { title, id: key }),
  }
}
