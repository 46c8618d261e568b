import { ANNEX_TEXT_KEYS } from '@/lib/domain/annex-text-keys'
import { ANNEX_TEXT_SLOTS } from '@/lib/domain/annex-text-slots'
import { COMPANION_TEXT_KEYS } from '@/lib/domain/companion-text-keys'
import { COMPANION_TEXT_SLOTS } from '@/lib/domain/companion-text-slots'
import { COUNTRY_CODES } from '@/lib/domain/countries'
import { REPORT_TEXT_KEYS } from '@/lib/domain/report-text-keys'
import { REPORT_TEXT_SLOTS } from '@/lib/domain/report-text-slots'
import { OPERATIONAL_MODELS, STANCES, TREATMENTS } from '@/lib/domain/sets'
import { WORKBOOK_TEXT_KEYS } from '@/lib/domain/workbook-text-keys'
import { WORKBOOK_TEXT_SLOTS } from '@/lib/domain/workbook-text-slots'
import { checkCountry } from './check-country'
import { checkPreset } from './check-preset'
import { checkRequirement } from './check-requirement'
import { checkSlots } from './check-slots'
import { ContentError } from './content-error'
import type { LocatedContent } from './located-content'
import { fileName } from './read-record'

const numbered = (prefix: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}-${first + index}`)

/** The 23 requirements of the catalogue, and the duty of the law that the source does not have. */
const COMPULSORY_KEYS = [
  ...numbered('GEN', 1, 4),
  ...numbered('SC', 4, 11),
  ...numbered('PR', 12, 15),
  ...numbered('BD', 16, 22),
  'LAW-1',
]

/** What one content file says of another; throws `ContentError` at the first contradiction. */
export function checkContent(content: LocatedContent): void {
  checkNames(content)
  checkIds(content)
  const standards = new Set(content.standards.value.map((standard) => standard.id))
  const requirements = new Map(content.requirements.map(({ value }) => [value.key, value]))
  for (const requirement of content.requirements) checkRequirement(requirement, standards)
  for (const country of content.countries) checkCountry(country, requirements, standards)
  for (const preset of content.presets) checkPreset(preset, content.presetCriteria.value)
  for (const [index, floor] of content.legalFloor.value.entries()) {
    const fault = (field: string, reason: string) =>
      new ContentError(content.legalFloor.file, `[${index}].${field}`, reason)
    if (!requirements.has(floor.requirement))
      throw fault('requirement', `no requirement "${floor.requirement}"`)
    if (floor.noteFrom && floor.noteFrom <= floor.from)
      throw fault('noteFrom', `not after from, ${floor.from}`)
  }
  checkUsualStances(content)
  checkTexts(content, standards)
}

/** A kind of lot has one usual stance at most. */
function checkUsualStances({ stances }: LocatedContent): void {
  const usual = new Map<string, string>()
  for (const { file, value } of stances)
    for (const kind of Object.keys(value.usualFor ?? {})) {
      const other = usual.get(kind)
      if (other) throw new ContentError(file, `usualFor.${kind}`, `usual already for stance "${other}"`)
      usual.set(kind, value.id)
    }
}

function checkNames(content: LocatedContent): void {
  checkFolder('catalogue/requirements', content.requirements, (value) => value.key, 'key', COMPULSORY_KEYS)
  checkFolder('models', content.models, (value) => value.id, 'id', OPERATIONAL_MODELS)
  checkFolder('stances', content.stances, (value) => value.id, 'id', STANCES)
  checkFolder('countries', content.countries, (value) => value.id, 'id', ['general'])
  checkFolder('presets', content.presets, (value) => value.id, 'id', [])
  checkFolder('guidance', content.guidance, (value) => value.id, 'id', [])
  const strange = content.countries.find(
    ({ value }) => value.id !== 'general' && !COUNTRY_CODES.has(value.id),
  )
  if (strange)
    throw new ContentError(
      strange.file,
      'id',
      `"${strange.value.id}" is no ISO 3166-1 country code of two capitals`,
    )
}

/** File name and key agree, so no key can stand in two files; and nothing compulsory is absent. */
function checkFolder<T>(
  folder: string,
  records: { file: string; value: T }[],
  idOf: (value: T) => string,
  field: string,
  compulsory: readonly string[],
): void {
  const pathOf = (id: string) => fileName(`${folder}/${id.toLowerCase()}.yaml`)
  for (const { file, value } of records) {
    const expected = pathOf(idOf(value))
    if (file !== expected) throw new ContentError(file, field, `"${idOf(value)}" belongs in ${expected}`)
  }
  const present = new Set(records.map(({ value }) => idOf(value)))
  const absent = compulsory.find((id) => !present.has(id))
  if (absent) throw new ContentError(pathOf(absent), '', `the file is missing; ${absent} is compulsory`)
}

/** Ids within the lists are unique, and every treatment has its record. */
function checkIds(content: LocatedContent): void {
  const { standards, legalFloor, legislation, treatments, definitions, howToRead, precedence } = content
  const lists = [standards, legalFloor, legislation, treatments, definitions, howToRead, precedence]
  for (const list of [...lists, content.presetCriteria, content.glossary]) {
    const ids = list.value.map((record) => record.id)
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
    if (twice >= 0) throw new ContentError(list.file, `[${twice}].id`, `"${ids[twice]}" stands twice`)
  }
  const present = new Set<string>(treatments.value.map((record) => record.id))
  const absent = TREATMENTS.find((id) => !present.has(id))
  if (absent) throw new ContentError(treatments.file, '', `the treatment "${absent}" is missing`)
}

function checkTexts(content: LocatedContent, standards: ReadonlySet<string>): void {
  const {
    legalFloor,
    legislation,
    definitions,
    howToRead,
    precedence,
    annex,
    workbooks,
    report,
    companions,
    models,
    stances,
    guidance,
  } = content
  for (const { file, value } of [legalFloor, legislation, definitions, howToRead, precedence])
    checkSlots(file, value, standards)
  checkSlots(annex.file, annex.value, standards, ANNEX_TEXT_SLOTS)
  const absent = ANNEX_TEXT_KEYS.find((key) => !Object.hasOwn(annex.value, key))
  if (absent) throw new ContentError(annex.file, absent, 'the text is missing; the annex prints it')
  checkSlots(workbooks.file, workbooks.value, standards, WORKBOOK_TEXT_SLOTS)
  const missing = WORKBOOK_TEXT_KEYS.find((key) => !Object.hasOwn(workbooks.value, key))
  if (missing) throw new ContentError(workbooks.file, missing, 'the text is missing; a workbook prints it')
  checkSlots(report.file, report.value, standards, REPORT_TEXT_SLOTS)
  const unsaid = REPORT_TEXT_KEYS.find((key) => !Object.hasOwn(report.value, key))
  if (unsaid)
    throw new ContentError(report.file, unsaid, 'the text is missing; the evaluation report prints it')
  checkSlots(companions.file, companions.value, standards, COMPANION_TEXT_SLOTS)
  const left = COMPANION_TEXT_KEYS.find((key) => !Object.hasOwn(companions.value, key))
  if (left)
    throw new ContentError(companions.file, left, 'the text is missing; a companion of the annex prints it')
  for (const { file, value } of [...models, ...stances, ...guidance]) checkSlots(file, value, standards)
  checkSlots(content.treatments.file, content.treatments.value, standards, ['clause'])
  checkSlots(content.deferral.file, content.deferral.value, standards, ['months', 'date', 'longStop'])
  checkSlots(content.readiness.file, content.readiness.value, standards)
  checkSlots(content.words.file, content.words.value, standards, ['from', 'until'])
  checkSlots(content.proposals.file, content.proposals.value, standards, ['title'])
}
