import type { Content } from '@/lib/domain/content'
import type { OperationalModel } from '@/lib/domain/sets'
import type { Lot, Tender } from '@/lib/domain/tender'
import type { AnnexChoice } from '@/lib/paths'

export interface AnnexScope {
  label: string
  choice: Pick<AnnexChoice, 'lot' | 'model'>
  /** Something is awarded in one of its lots, so that it has a part B. */
  scored: boolean
}

/** The annexes that a tender makes: one a model; of several lots each on its own too; of several models an overview. */
export function annexScopes({ lots }: Tender, { models }: Content): AnnexScope[] {
  const used = [...new Set(lots.map(({ operationalModel }) => operationalModel))]
  const title = (model: OperationalModel) => models.find(({ id }) => id === model)?.title.en ?? model
  const ofModels = used.flatMap((model): AnnexScope[] => {
    const own = lots.filter(({ operationalModel }) => operationalModel === model)
    const named = `${own.length === 1 ? 'lot' : 'lots'} ${own.map(({ id }) => id).join(', ')}`
    const alone = own.map((lot) => ({
      label: `Lot ${lot.id} alone`,
      choice: { lot: lot.id },
      scored: awards(lot),
    }))
    return [
      { label: `${title(model)} · ${named}`, choice: { model }, scored: own.some(awards) },
      ...(alone.length > 1 ? alone : []),
    ]
  })
  return used.length > 1
    ? [...ofModels, { label: 'All, internal overview', choice: {}, scored: lots.some(awards) }]
    : ofModels
}

/** An open market awards nothing unless permits are scarce (Directive 2006/123/EC, Art 12). */
function awards({ operationalModel, scarcePermits }: Lot): boolean {
  return operationalModel !== 'open-market' || scarcePermits === true
}
