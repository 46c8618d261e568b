import type { Block } from '@/lib/documents/block'
import { ledgerOf } from '@/lib/documents/outline/ledger-of'
import { outline } from '@/lib/documents/outline/outline'
import type { AssembledRequirement } from '@/lib/domain/assembly'
import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import type { Snapshot } from '@/lib/domain/changes/snapshot'
import type { Lot } from '@/lib/domain/tender'
import type { LoadedTender } from '@/lib/server/load-tender'

export interface Desk {
  /** Sections A5 and A6 of the lot's own annex. */
  blocks: Block[]
  /** What the catalogue says in place of each clause that departs from it, by the id of its block. */
  before: Map<string, string>
  /** The entries of the lot with the treatments as decided and nothing else: proof and moment as the rules give them. */
  usual: AssembledRequirement[]
}

/** The text of one lot as it stands, numbered as the versions before were, and what it would be without departures. */
export function deskOf(
  { tender, content, assembly }: LoadedTender,
  lot: Lot,
  earlier: readonly Snapshot[],
): Desk {
  const choice = { lot: lot.id, part: 'A', draft: true } as const
  const alone = { ...tender, lots: [lot] }
  const catalogue = { ...alone, decisions: [] }
  const onlyTreatments = tender.decisions.flatMap(({ requirement, lot: id, part, treatment }) =>
    treatment ? [{ requirement, lot: id, part, treatment }] : [],
  )
  const { lots: usual } = assembleLots({ ...alone, decisions: onlyTreatments }, content)
  const departs = tender.decisions.some((decision) => decision.lot === lot.id)
  const blocks = clauses(outline(tender, content, assembly, choice, { ledger: ledgerOf(earlier, choice) }))
  const catalogueTexts = () => {
    const byRule = { ...assembly, ...assembleLots(catalogue, content) }
    const texts = textsOf(outline(catalogue, content, byRule, choice))
    return new Map([...textsOf(blocks)].flatMap(([id, now]) => departure(id, texts.get(id), now)))
  }
  return {
    blocks,
    before: departs ? catalogueTexts() : new Map(),
    usual: usual[0]?.requirements ?? [],
  }
}

/** From the heading of the requirements to that of the grid operator. */
function clauses(blocks: Block[]): Block[] {
  const at = (id: string) => blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  return blocks.slice(at('section-requirements'), at('section-grid-operator'))
}

function textsOf(blocks: Block[]): Map<string, string> {
  return new Map(blocks.flatMap((block) => (block.kind === 'clause' ? [[block.id, block.text]] : [])))
}

/** Most clauses stand as in the catalogue: their words are on the page once. */
function departure(id: string, catalogue: string | undefined, now: string): [id: string, text: string][] {
  return catalogue === undefined || catalogue === now ? [] : [[id, catalogue]]
}
