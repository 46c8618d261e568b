import type { SlotWords } from '../content/slot-words'
import { inLanguage } from '../in-language'
import type { ResolvedLot } from '../resolve-lot'
import type { Access, Current, Language } from '../sets'
import type { SlotValues } from './fill-slots'

/** The points of a lot that something binds. */
export interface Reach {
  access: readonly Access[]
  current: readonly Current[]
}

/**
 * `{point}` `{points}` `{station}` `{stations}`: in a mixed lot the clause names the points that it binds ("every DC
 * Charging Point"). Semi-public points are publicly accessible (domain.md section 1).
 */
export function pointNouns(reach: Reach, lot: ResolvedLot, words: SlotWords, language: Language): SlotValues {
  const bound = lot.access.filter((access) => reach.access.includes(access))
  const currents = lot.current.filter((current) => reach.current.includes(current))
  const access = bound.length < lot.access.length ? [bound.includes('private') ? 'private' : 'public'] : []
  const current = currents.length < lot.current.length ? currents : []
  const qualifiers = [...access, ...current].map((name) =>
    // The names come from the closed sets that `qualifiers` has a word for.
    inLanguage(words.qualifiers[name as keyof SlotWords['qualifiers']], language),
  )
  const named = (noun: string) => [...qualifiers, noun].join(' ')
  return {
    point: named(inLanguage(words.point.one, language)),
    points: named(inLanguage(words.point.many, language)),
    station: named(inLanguage(words.station.one, language)),
    stations: named(inLanguage(words.station.many, language)),
  }
}
