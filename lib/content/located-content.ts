import type * as shapes from '@/lib/domain/content'
import type { Preset, PresetCriterion } from '@/lib/domain/presets/preset'
import type { Located } from './read-record'

/** Every record of `content/` with its file; the records of a list share one. */
export interface LocatedContent {
  requirements: Located<shapes.Requirement>[]
  models: Located<shapes.ModelRecord>[]
  stances: Located<shapes.StanceRecord>[]
  countries: Located<shapes.Country>[]
  guidance: Located<shapes.Guidance>[]
  catalogue: Located<shapes.Content['catalogue']>
  standards: Located<shapes.Standard[]>
  glossary: Located<shapes.GlossaryTerm[]>
  legalFloor: Located<shapes.LegalFloor[]>
  legislation: Located<shapes.Legislation[]>
  treatments: Located<shapes.TreatmentRecord[]>
  deferral: Located<shapes.DeferralTexts>
  readiness: Located<shapes.Content['readiness']>
  words: Located<shapes.SlotWords>
  proposals: Located<shapes.CriterionProposals>
  presets: Located<Preset>[]
  presetCriteria: Located<PresetCriterion[]>
  definitions: Located<shapes.Definition[]>
  howToRead: Located<shapes.Sentence[]>
  precedence: Located<shapes.Sentence[]>
  annex: Located<Record<string, shapes.Words>>
  workbooks: Located<Record<string, shapes.Words>>
  report: Located<Record<string, shapes.Words>>
  companions: Located<Record<string, shapes.Words>>
}
