import * as z from 'zod/mini'
import type { Content } from '@/lib/domain/content'
import { country } from '@/lib/domain/content/country'
import { criterionProposals } from '@/lib/domain/content/criterion-proposals'
import { deferralTexts } from '@/lib/domain/content/deferral-texts'
import { definition } from '@/lib/domain/content/definition'
import { glossaryTerm } from '@/lib/domain/content/glossary-term'
import { guidance } from '@/lib/domain/content/guidance'
import { legalFloor } from '@/lib/domain/content/legal-floor'
import { legislation } from '@/lib/domain/content/legislation'
import { operationalModel } from '@/lib/domain/content/model-record'
import { requirement } from '@/lib/domain/content/requirement'
import { sentence } from '@/lib/domain/content/sentence'
import { slotWords } from '@/lib/domain/content/slot-words'
import { stance } from '@/lib/domain/content/stance-record'
import { standard } from '@/lib/domain/content/standard'
import { annexTexts, companionTexts, reportTexts, workbookTexts } from '@/lib/domain/content/text-records'
import { treatment } from '@/lib/domain/content/treatment-record'
import { words } from '@/lib/domain/content/words'
import { day, text } from '@/lib/domain/fields'
import { preset, presetCriterion } from '@/lib/domain/presets/preset'
import { CATALOGUE } from '@/lib/domain/sets'
import { checkContent } from './check-content'
import type { LocatedContent } from './located-content'
import { readFolder, readRecord } from './read-record'
import { inReadingOrder } from './reading-order'

const catalogue = z.strictObject({
  id: z.literal(CATALOGUE),
  title: text,
  edition: text,
  published: day,
  consulted: day,
  checkForNewer: text,
  origin: text,
})

const readiness = z.strictObject({ title: words, means: words, clause: words })

/**
 * Reads and validates the whole content directory, synchronously: build and start stop on the first fault.
 * Throws `ContentError`, one line with file, field and reason.
 */
export function loadContent(directory: string): Content {
  const file = <T extends z.ZodMiniType>(path: string, schema: T) => readRecord(directory, path, schema)
  const folder = <T extends z.ZodMiniType>(path: string, schema: T) => readFolder(directory, path, schema)
  const located: LocatedContent = {
    catalogue: file('catalogue/catalogue.yaml', catalogue),
    requirements: folder('catalogue/requirements', requirement),
    standards: file('standards.yaml', z.array(standard)),
    glossary: file('glossary.yaml', z.array(glossaryTerm)),
    legalFloor: file('legal-floor.yaml', z.array(legalFloor)),
    legislation: file('legislation.yaml', z.array(legislation)),
    models: folder('models', operationalModel),
    stances: folder('stances', stance),
    treatments: file('treatments.yaml', z.array(treatment)),
    deferral: file('deferral.yaml', deferralTexts),
    readiness: file('readiness.yaml', readiness),
    words: file('words.yaml', slotWords),
    proposals: file('criterion-proposals.yaml', criterionProposals),
    presets: folder('presets', preset),
    presetCriteria: file('preset-criteria.yaml', z.array(presetCriterion)),
    definitions: file('definitions.yaml', z.array(definition)),
    howToRead: file('how-to-read.yaml', z.array(sentence)),
    precedence: file('precedence.yaml', z.array(sentence)),
    annex: file('annex.yaml', annexTexts),
    workbooks: file('workbooks.yaml', workbookTexts),
    report: file('report.yaml', reportTexts),
    companions: file('companions.yaml', companionTexts),
    countries: folder('countries', country),
    guidance: folder('guidance', guidance),
  }
  checkContent(located)
  return inReadingOrder(located)
}
