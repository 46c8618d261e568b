import type { Content } from '@/lib/domain/content'
import type { Requirement } from '@/lib/domain/content/requirement'
import { OPERATIONAL_MODELS, STANCES, TREATMENTS } from '@/lib/domain/sets'
import type { LocatedContent } from './located-content'

/** Order of the annex; `LAW-1` stands with the smart requirements, whose protocol it is about. */
const PREFIXES = ['GEN', 'SC', 'LAW', 'PR', 'BD']

/** The records without their files, sorted as officers meet them; folders are read in the order of the alphabet. */
export function inReadingOrder(located: LocatedContent): Content {
  const values = <T>(records: { value: T }[]) => records.map((record) => record.value)
  return {
    catalogue: located.catalogue.value,
    requirements: values(located.requirements).sort((a, b) => position(a) - position(b)),
    standards: located.standards.value,
    glossary: located.glossary.value,
    legalFloor: located.legalFloor.value,
    legislation: located.legislation.value,
    models: bySet(values(located.models), OPERATIONAL_MODELS),
    stances: bySet(values(located.stances), STANCES),
    treatments: bySet(located.treatments.value, TREATMENTS),
    deferral: located.deferral.value,
    readiness: located.readiness.value,
    words: located.words.value,
    proposals: located.proposals.value,
    presets: values(located.presets),
    presetCriteria: located.presetCriteria.value,
    definitions: located.definitions.value,
    howToRead: located.howToRead.value,
    precedence: located.precedence.value,
    annex: located.annex.value,
    workbooks: located.workbooks.value,
    report: located.report.value,
    companions: located.companions.value,
    countries: values(located.countries).sort(
      (a, b) => Number(a.id === 'general') - Number(b.id === 'general'),
    ),
    guidance: values(located.guidance),
  }
}

function position({ key }: Requirement): number {
  const [prefix = '', number = ''] = key.split('-')
  return PREFIXES.indexOf(prefix) * 10_000 + Number(number)
}

function bySet<T extends { id: string }>(records: T[], set: readonly string[]): T[] {
  return [...records].sort((a, b) => set.indexOf(a.id) - set.indexOf(b.id))
}
