import type { Content } from '@/lib/domain/content'
import type { Country } from '@/lib/domain/content/country'
import type { CriterionProposals } from '@/lib/domain/content/criterion-proposals'
import type { DeferralTexts } from '@/lib/domain/content/deferral-texts'
import type { Definition } from '@/lib/domain/content/definition'
import type { GlossaryTerm } from '@/lib/domain/content/glossary-term'
import type { Guidance } from '@/lib/domain/content/guidance'
import type { LegalFloor } from '@/lib/domain/content/legal-floor'
import type { Legislation } from '@/lib/domain/content/legislation'
import type { ModelRecord } from '@/lib/domain/content/model-record'
import type { Requirement } from '@/lib/domain/content/requirement'
import type { Sentence } from '@/lib/domain/content/sentence'
import type { SlotWords } from '@/lib/domain/content/slot-words'
import type { StanceRecord } from '@/lib/domain/content/stance-record'
import type { Standard } from '@/lib/domain/content/standard'
import type { TreatmentRecord } from '@/lib/domain/content/treatment-record'
import type { Words } from '@/lib/domain/content/words'
import type { Preset, PresetCriterion } from '@/lib/domain/presets/preset'
import type { Located } from './read-record'

/** Every record of `content/` with its file; the records of a list share one. */
export interface LocatedContent {
  requirements: Located<Requirement>[]
  models: Located<ModelRecord>[]
  stances: Located<StanceRecord>[]
  countries: Located<Country>[]
  guidance: Located<Guidance>[]
  catalogue: Located<Content['catalogue']>
  standards: Located<Standard[]>
  glossary: Located<GlossaryTerm[]>
  legalFloor: Located<LegalFloor[]>
  legislation: Located<Legislation[]>
  treatments: Located<TreatmentRecord[]>
  deferral: Located<DeferralTexts>
  readiness: Located<Content['readiness']>
  words: Located<SlotWords>
  proposals: Located<CriterionProposals>
  presets: Located<Preset>[]
  presetCriteria: Located<PresetCriterion[]>
  definitions: Located<Definition[]>
  howToRead: Located<Sentence[]>
  precedence: Located<Sentence[]>
  annex: Located<Record<string, Words>>
  workbooks: Located<Record<string, Words>>
  report: Located<Record<string, Words>>
  companions: Located<Record<string, Words>>
}
