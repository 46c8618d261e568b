import type { Content } from '../content'
import type { LegalFloor } from '../content/legal-floor'
import type { Requirement } from '../content/requirement'
import { formatDay } from '../format-day'
import { inLanguage } from '../in-language'
import type { ResolvedLot } from '../resolve-lot'
import type { Language } from '../sets'
import { citations } from './citations'
import { fillSlots, type SlotValues } from './fill-slots'
import type { FloorDuty } from './floor-duty'
import type { ParameterValues } from './parameter-values'
import type { Plan } from './plan'
import { pointNouns, type Reach } from './point-nouns'

/** The words of the lot: party, instrument, grid operator. */
export function lotSlots(lot: ResolvedLot, content: Content, language: Language): SlotValues {
  const { model, gridOperator } = lot
  const named = gridOperator.name?.trim()
  const agreed = gridOperator.confirmed ? gridOperator.protocol?.trim() : undefined
  return {
    party: inLanguage(model.party, language),
    instrument: inLanguage(model.instrument, language),
    applicant: inLanguage(model.applicant, language),
    authority: inLanguage(model.authority, language),
    gridOperator: named || inLanguage(content.words.gridOperator, language),
    gridProtocol: agreed || inLanguage(content.words.gridProtocol, language),
    ...pointNouns({ access: lot.access, current: lot.current }, lot, content.words, language),
  }
}

/** Everything that the clause of one entry may name, `{deferral}` excepted. */
export function entrySlots(
  requirement: Requirement,
  { floor, beyondShare }: Pick<Plan, 'floor' | 'beyondShare'>,
  parameters: ParameterValues,
  lot: ResolvedLot,
  content: Content,
  language: Language,
): SlotValues {
  const reach: Reach = floor
    ? {
        access: floor.records.flatMap((record) => record.access),
        current: floor.records.flatMap((record) => record.current),
      }
    : requirement.appliesTo
  const nouns = pointNouns(reach, lot, content.words, language)
  return {
    ...lotSlots(lot, content, language),
    ...nouns,
    ...readyPoints(requirement, lot, content, language),
    ...sharedPoints(beyondShare ? 100 : lot.share, nouns, content, language),
    ...(floor ? floorSlots(floor, nouns, content, language) : {}),
    ...variantSlots(requirement, lot, language),
    ...parameterSlots(requirement, parameters, language),
  }
}

/** Readiness is asked of the AC points of a mixed lot (domain.md section 9): hardware for DC is dear. */
function readyPoints(
  requirement: Requirement,
  lot: ResolvedLot,
  content: Content,
  language: Language,
): SlotValues {
  const current = lot.current.includes('AC') ? (['AC'] as const) : requirement.appliesTo.current
  const { point, points } = pointNouns({ ...requirement.appliesTo, current }, lot, content.words, language)
  return { readyPoint: point, readyPoints: points }
}

/** A share of 0 is a minimum that nobody set: what the clause then asks or offers is meant for every point. */
function sharedPoints(percent: number, nouns: SlotValues, content: Content, language: Language): SlotValues {
  const share = String(percent)
  const { shareAll, sharePart } = content.words
  const words = percent > 0 && percent < 100 ? sharePart : shareAll
  return { share, sharedPoints: fillSlots(inLanguage(words, language), { ...nouns, share }) }
}

function floorSlots(floor: FloorDuty, nouns: SlotValues, content: Content, language: Language): SlotValues {
  const { appliesFrom, until, records } = floor
  const from = appliesFrom ?? (until ? records[0]?.from : undefined)
  const frame = until ? content.words.installedBetween : content.words.installedFrom
  const window = from
    ? ` ${fillSlots(inLanguage(frame, language), { from: formatDay(from), until: until && formatDay(until) })}`
    : ''
  return {
    floorPoint: `${nouns.point}${window}`,
    floorCitation: citationOf(records, content, language),
    floorAlso: records
      .flatMap(({ also }) =>
        also ? [` ${fillSlots(inLanguage(also, language), citations(content, true))}`] : [],
      )
      .join(''),
  }
}

/** Of a lot with points of both kinds each record binds its own: the citation says which. */
function citationOf(records: LegalFloor[], { words }: Content, language: Language): string {
  const cited = [...new Set(records.map(({ citation }) => citation))]
  if (cited.length === 1) return cited.join()
  return records
    .map(({ citation, access }) => {
      const where = access.includes('private') ? words.floorWhere.private : words.floorWhere.public
      return `${citation} ${inLanguage(where, language)}`
    })
    .join(', and ')
}

function variantSlots(requirement: Requirement, lot: ResolvedLot, language: Language): SlotValues {
  const currents = lot.current.filter((current) => requirement.appliesTo.current.includes(current))
  const choice = currents.length === 1 ? (currents[0] ?? 'both') : 'both'
  return Object.fromEntries(
    Object.entries(requirement.variants).map(([id, words]) => [id, inLanguage(words[choice], language)]),
  )
}

function parameterSlots(requirement: Requirement, values: ParameterValues, language: Language): SlotValues {
  return Object.fromEntries(
    requirement.parameters.map(({ id, choices }) => {
      const value = values[id]
      const chosen = choices?.find((choice) => choice.value === value)
      return [
        id,
        chosen ? inLanguage(chosen.words, language) : value === undefined ? undefined : String(value),
      ]
    }),
  )
}
