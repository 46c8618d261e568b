import type { Content, Requirement } from '../content'
import { formatDay } from '../format-day'
import { inLanguage } from '../in-language'
import type { ResolvedLot } from '../resolve-lot'
import type { Language, Treatment } from '../sets'
import { fillSlots, type SlotValues } from './fill-slots'
import type { FloorDuty } from './floor-duty'
import type { ParameterValues } from './parameter-values'
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
  floor: FloorDuty | undefined,
  treatment: Treatment,
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
  const asLaw = treatment === 'legal-floor' || requirement.citedAsLaw === true
  return {
    ...lotSlots(lot, content, language),
    ...nouns,
    ...sharedPoints(lot, nouns, content, language),
    ...(floor ? floorSlots(floor, nouns, content, language) : {}),
    ...citations(content, asLaw),
    ...variantSlots(requirement, lot, language),
    ...parameterSlots(requirement, parameters, language),
  }
}

/** A share of 0 is a minimum that nobody set: what the clause then asks or offers is meant for every point. */
function sharedPoints(lot: ResolvedLot, nouns: SlotValues, content: Content, language: Language): SlotValues {
  const share = String(lot.share)
  const { shareAll, sharePart } = content.words
  const words = lot.share > 0 && lot.share < 100 ? sharePart : shareAll
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
    floorCitation: [...new Set(records.map((record) => record.citation))].join(' and '),
  }
}

/** Every standard that is not cited as law carries "or equivalent" (2014/24 Art 42; 2014/23 Art 36 by prudence). */
function citations(content: Content, asLaw: boolean): SlotValues {
  return Object.fromEntries(
    content.standards.map(({ id, citation, kind }) => [
      `cite:${id}`,
      asLaw || kind === 'law' ? citation : `${citation} or equivalent`,
    ]),
  )
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
