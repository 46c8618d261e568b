import type { Assembly } from '../../domain/assembly'
import type { Content } from '../../domain/content'
import { resolveLot } from '../../domain/resolve-lot'
import type { Tender } from '../../domain/tender'
import type { Block } from '../block'
import { fingerprint } from '../fingerprint'
import type { AnnexChoice, AnnexPart } from './annex-choice'
import type { AnnexContext } from './annex-context'
import { annexWords } from './annex-words'
import { awardCriteria } from './award-criteria'
import { chosenLots } from './chosen-lots'
import { cover } from './cover'
import { declaration } from './declaration'
import { definitions } from './definitions'
import { gridOperator } from './grid-operator'
import { howToRead } from './how-to-read'
import { isScored } from './is-scored'
import { later } from './later'
import { legislation } from './legislation'
import { lotsSection } from './lots'
import { mergeRequirements } from './merge-requirements'
import { purpose } from './purpose'
import { requirementsSection } from './requirements'
import { standards } from './standards'

/** What the annex of the chosen lots says, in order (design section 3). The choice is one that `makeAnnex` has accepted. */
export function outline(
  tender: Tender,
  content: Content,
  { lots }: Pick<Assembly, 'lots'>,
  choice: AnnexChoice,
  past: Pick<AnnexContext, 'ledger' | 'version'> = {},
): Block[] {
  const annex = contextOf(tender, content, lots, choice, past)
  return [
    cover(annex, choice.part !== undefined),
    { kind: 'contents', title: annex.say('contents.title') },
    ...annex.parts.flatMap((letter) => part(annex, letter)),
  ]
}

function contextOf(
  tender: Tender,
  content: Content,
  assembledLots: Assembly['lots'],
  choice: AnnexChoice,
  past: Pick<AnnexContext, 'ledger' | 'version'>,
): AnnexContext {
  const { part: only, draft } = choice
  const lots = chosenLots(tender, choice).flatMap((one) => {
    const assembled = assembledLots.find(({ id }) => id === one.id)
    return assembled ? [{ resolved: resolveLot(tender, one, content), assembled }] : []
  })
  const models = content.models.filter(({ id }) => lots.some(({ resolved }) => resolved.model.id === id))
  const all: AnnexPart[] = lots.some(({ resolved }) => isScored(resolved)) ? ['A', 'B', 'C'] : ['A', 'C']
  return {
    tender,
    content,
    lots,
    models,
    requirements: mergeRequirements(lots),
    ...past,
    draft,
    parts: only ? [only] : all,
    fingerprint: fingerprint(tender, content.catalogue.id),
    ...annexWords(content, models, tender.language),
  }
}

function part(annex: AnnexContext, letter: AnnexPart): Block[] {
  const { say } = annex
  return [
    {
      kind: 'part',
      id: `part-${letter}`,
      letter,
      label: say('part', { letter }),
      title: say(`part.${letter}.title`),
    },
    { kind: 'paragraph', tone: 'note', text: say(`part.${letter}.becomes`) },
    ...sections(annex, letter),
  ]
}

function sections(annex: AnnexContext, letter: AnnexPart): Block[] {
  switch (letter) {
    case 'A':
      return [
        ...purpose(annex),
        ...definitions(annex),
        ...howToRead(annex),
        ...lotsSection(annex),
        ...requirementsSection(annex),
        ...later(annex),
        ...gridOperator(annex),
        ...standards(annex),
        ...legislation(annex),
      ]
    case 'B':
      return awardCriteria(annex)
    case 'C':
      return declaration(annex)
  }
}
