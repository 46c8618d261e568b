import type { Content } from '../../domain/content'
import type { Language, OperationalModel } from '../../domain/sets'
import type { Tender } from '../../domain/tender'
import { fingerprint } from '../fingerprint'
import { annexWords } from './annex-words'
import { shortFingerprint } from './short-fingerprint'
import { type AnnexVersion, versionText } from './version-text'

/** What stands around the text on every page, and the few labels that the file adds to a block. */
export interface PageFrame {
  title: string
  authority: string
  subject: string
  language: Language
  /** The word for the header of every page; absent in a file for publication. */
  draft?: string
  /** Reference, catalogue edition and fingerprint. */
  footer: string[]
  fingerprint: string
  page: string
  of: string
  proof: string
  explanation: string
}

/** Header, footer and properties of the file, from the tender and the texts of the annex. */
export function pageFrame(
  tender: Tender,
  content: Content,
  modelIds: OperationalModel[],
  draft: boolean,
  version?: AnnexVersion,
): PageFrame {
  const models = content.models.filter(({ id }) => modelIds.includes(id))
  const { say } = annexWords(content, models, tender.language)
  const whole = fingerprint(tender, content.catalogue.id)
  const reference = tender.reference?.trim()
  const numbered = versionText({ say }, version)
  return {
    title: tender.title,
    authority: tender.authority.name,
    subject: say('cover.subtitle'),
    language: tender.language,
    ...(draft ? { draft: say('frame.draft') } : {}),
    footer: [
      ...(reference ? [reference] : []),
      ...(numbered ? [numbered] : []),
      say('frame.catalogue', { id: content.catalogue.id }),
      say('frame.fingerprint', { fingerprint: shortFingerprint(whole) }),
    ],
    fingerprint: whole,
    page: say('frame.page'),
    of: say('frame.of'),
    proof: say('A.requirements.proof'),
    explanation: say('A.requirements.explanation'),
  }
}
