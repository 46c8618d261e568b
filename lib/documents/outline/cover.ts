import { formatDay } from '../../domain/format-day'
import type { Block, Fact } from '../block'
import type { AnnexContext } from './annex-context'
import { legalFramework } from './legal-framework'
import { lotWithTitle } from './lot-names'
import { shortFingerprint } from './short-fingerprint'
import { versionText } from './version-text'

/** Cover: who asks, what it is, its state, and how to recognise the same text again (design section 3). */
export function cover(annex: AnnexContext, onlyPart: boolean): Block {
  const { tender, content, models, draft, say, fill } = annex
  const { catalogue } = content
  const overview = models.length > 1
  const { publication } = tender.dates
  const reference = tender.reference?.trim()
  const numbered = versionText(annex, annex.version)
  const facts: Fact[] = [
    ...(reference ? [{ label: say('cover.reference'), value: reference }] : []),
    ...(numbered ? [{ label: say('cover.version'), value: numbered }] : []),
    { label: say('cover.status'), value: say(draft ? 'cover.status.draft' : 'cover.status.final') },
    {
      label: say('cover.date'),
      value: publication ? formatDay(publication) : say('cover.date.unknown'),
    },
    { label: say('cover.model'), value: models.map((model) => fill(model.title)).join('; ') },
    { label: say('cover.law'), value: legalFramework(annex) },
    {
      label: say('cover.lots'),
      value: annex.lots.map(({ resolved }) => lotWithTitle(resolved)).join('\n'),
    },
    {
      label: say('cover.catalogue'),
      value: say('cover.catalogue.value', {
        title: catalogue.title,
        edition: catalogue.edition,
        id: catalogue.id,
      }),
    },
    { label: say('cover.fingerprint'), value: shortFingerprint(annex.fingerprint) },
  ]
  const part = onlyPart ? annex.parts[0] : undefined
  return {
    kind: 'cover',
    authority: tender.authority.name,
    title: tender.title,
    subtitle: part
      ? `${say('cover.subtitle')}: ${say('part', { letter: part })}, ${say(`part.${part}.title`)}`
      : say(overview ? 'cover.subtitle.overview' : 'cover.subtitle'),
    facts,
    draft,
    notices: [
      ...(draft ? [say('cover.draft')] : []),
      ...(overview ? [say('cover.overview')] : []),
      ...(part ? [say('cover.part', { part })] : []),
    ],
  }
}
