import * as z from 'zod/mini'
import * as shapes from '@/lib/domain/content'
import { day, text } from '@/lib/domain/fields'
import { preset, presetCriterion } from '@/lib/domain/presets/preset'
import { CATALOGUE } from '@/lib/domain/sets'
import { checkContent } from './check-content'
import type { LocatedContent } from './located-content'
import { readFolder, readRecord } from './read-record'
import { inReadingOrder } from './reading-order'

const words = z.strictObject({ en: text, nl: z.optional(text) })

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
export function loadContent(directory: string): shapes.Content {
  const file = <T extends z.ZodMiniType>(path: string, schema: T) => readRecord(directory, path, schema)
  const folder = <T extends z.ZodMiniType>(path: string, schema: T) => readFolder(directory, path, schema)
  const located: LocatedContent = {
    catalogue: file('catalogue/catalogue.yaml', catalogue),
    requirements: folder('catalogue/requirements', shapes.requirement),
    standards: file('standards.yaml', z.array(shapes.standard)),
    glossary: file('glossary.yaml', z.array(shapes.glossaryTerm)),
    legalFloor: file('legal-floor.yaml', z.array(shapes.legalFloor)),
    legislation: file('legislation.yaml', z.array(shapes.legislation)),
    models: folder('models', shapes.operationalModel),
    stances: folder('stances', shapes.stance),
    treatments: file('treatments.yaml', z.array(shapes.treatment)),
    deferral: file('deferral.yaml', shapes.deferralTexts),
    readiness: file('readiness.yaml', readiness),
    words: file('words.yaml', shapes.slotWords),
    proposals: file('criterion-proposals.yaml', shapes.criterionProposals),
    presets: folder('presets', preset),
    presetCriteria: file('preset-criteria.yaml', z.array(presetCriterion)),
    definitions: file('definitions.yaml', z.array(shapes.definition)),
    howToRead: file('how-to-read.yaml', z.array(shapes.sentence)),
    precedence: file('precedence.yaml', z.array(shapes.sentence)),
    annex: file('annex.yaml', shapes.annexTexts),
    workbooks: file('workbooks.yaml', shapes.workbookTexts),
    report: file('report.yaml', shapes.reportTexts),
    companions: file('companions.yaml', shapes.companionTexts),
    countries: folder('countries', shapes.country),
    guidance: folder('guidance', shapes.guidance),
  }
  checkContent(located)
  return inReadingOrder(located)
}
