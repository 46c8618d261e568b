import { deferralPhrase, type ResolvedDeferral } from '../../domain/assembly/resolve-deferral'
import { formatDay } from '../../domain/format-day'
import type { Block } from '../block'
import { openSlot } from '../block-runs'
import type { AnnexContext } from './annex-context'
import { capital } from './capital'
import { laterPlaces } from './later-places'
import { lotNames } from './lot-names'
import type { MergedRequirement } from './merge-requirements'
import { openPlaces } from './open-places'
import { sectionHeading } from './section-heading'
import { withdrawn } from './withdrawn'

interface Deferred {
  requirement: MergedRequirement
  deferral: ResolvedDeferral
}

/** A6: a deferred clause is clear, precise and unequivocal (2014/24 Art 72(1)(a); 2014/23 Art 43(1)(a); domain.md section 6). */
export function later(annex: AnnexContext): Block[] {
  const { say } = annex
  const all = laterPlaces(annex.requirements, annex.ledger)
  const deferred = all.flatMap(({ requirement }) =>
    requirement?.entry.deferral ? [{ requirement, deferral: requirement.entry.deferral }] : [],
  )
  return [
    sectionHeading(annex, 'later'),
    { kind: 'paragraph', text: say(deferred.length === 0 ? 'A.later.none' : 'A.later.intro') },
    ...(deferred.length === 0 ? [] : [timetable(annex, deferred)]),
    ...all.flatMap((place) =>
      place.requirement
        ? elements(annex, place.requirement, place.number)
        : [withdrawn(annex, place.withdrawn, 2)],
    ),
  ]
}

function timetable(annex: AnnexContext, deferred: Deferred[]): Block {
  const { say } = annex
  return {
    kind: 'table',
    caption: say('A.later.caption'),
    columns: [
      { title: say('A.later.key'), width: 12 },
      { title: say('A.later.requirement'), width: 28 },
      { title: say('A.later.lots'), width: 14 },
      { title: say('A.later.from'), width: 28 },
      { title: say('A.later.long-stop'), width: 18 },
    ],
    rows: deferred.map(({ requirement: { entry, lots }, deferral }) => [
      entry.key,
      entry.title,
      lotNames(lots),
      when(annex, entry, deferral),
      longStop(annex, deferral),
    ]),
    rowHeaders: true,
  }
}

function elements(annex: AnnexContext, requirement: MergedRequirement, number: string): Block[] {
  const { say } = annex
  const { entry, lots } = requirement
  const { deferral } = entry
  if (!deferral) return []
  const then = annex.content.deferral.then[deferral.trigger][deferral.then]
  return [
    {
      kind: 'heading',
      id: `later-${requirement.id}`,
      level: 2,
      number,
      text: `${entry.key} ${entry.title}`,
    },
    {
      kind: 'facts',
      items: [
        { label: say('A.later.lots'), value: lotNames(lots) },
        { label: say('A.later.trigger'), value: when(annex, entry, deferral) },
        { label: say('A.later.establishedBy'), value: deferral.establishedBy },
        { label: say('A.later.evidence'), value: deferral.evidence },
        { label: say('A.later.cost'), value: deferral.cost },
        { label: say('A.later.remedy'), value: deferral.remedy },
        { label: say('A.later.long-stop'), value: longStop(annex, deferral) },
        {
          label: say(deferral.trigger === 'date' ? 'A.later.then.date' : 'A.later.then'),
          value: annex.fill(then),
        },
      ],
    },
  ]
}

function when(annex: AnnexContext, entry: MergedRequirement['entry'], deferral: ResolvedDeferral): string {
  return capital(openPlaces(annex, entry, deferralPhrase(deferral, annex.content, annex.tender.language)))
}

/** With a date of its own a requirement has its last day; a later one only limits a review. */
function longStop({ say }: AnnexContext, deferral: ResolvedDeferral): string {
  if (deferral.trigger === 'date' && deferral.then !== 'review' && deferral.date)
    return formatDay(deferral.date)
  return deferral.longStop ? formatDay(deferral.longStop) : openSlot(say('open.longStop'))
}
