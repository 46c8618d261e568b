import type { Country } from './content/country'
import type { CriterionProposals } from './content/criterion-proposals'
import type { DeferralTexts } from './content/deferral-texts'
import type { Definition } from './content/definition'
import type { GlossaryTerm } from './content/glossary-term'
import type { Guidance } from './content/guidance'
import type { LegalFloor } from './content/legal-floor'
import type { Legislation } from './content/legislation'
import type { ModelRecord } from './content/model-record'
import type { Requirement } from './content/requirement'
import type { Sentence } from './content/sentence'
import type { SlotWords } from './content/slot-words'
import type { StanceRecord } from './content/stance-record'
import type { Standard } from './content/standard'
import type { TreatmentRecord } from './content/treatment-record'
import type { Words } from './content/words'
import type { Preset, PresetCriterion } from './presets/preset'

/**
 * Everything in `content/`, in reading order. Each record is one YAML file or one list in a file; `lib/content` reads and
 * validates them once, and the domain never reads a file.
 */
export interface Content {
  catalogue: {
    id: string
    title: string
    edition: string
    published: string
    consulted: string
    checkForNewer: string
    origin: string
  }
  requirements: Requirement[]
  standards: Standard[]
  glossary: GlossaryTerm[]
  legalFloor: LegalFloor[]
  legislation: Legislation[]
  models: ModelRecord[]
  stances: StanceRecord[]
  treatments: TreatmentRecord[]
  deferral: DeferralTexts
  /** What `readiness: required` adds to the minimum of BD-19. */
  readiness: { title: Words; means: Words; clause: Words }
  words: SlotWords
  proposals: CriterionProposals
  /** Award criteria to begin with, and the criteria that they take their pick of. */
  presets: Preset[]
  presetCriteria: PresetCriterion[]
  definitions: Definition[]
  howToRead: Sentence[]
  precedence: Sentence[]
  annex: Record<string, Words>
  workbooks: Record<string, Words>
  report: Record<string, Words>
  companions: Record<string, Words>
  countries: Country[]
  guidance: Guidance[]
}
