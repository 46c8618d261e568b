import * as z from 'zod/mini'
import { amount, day, decimal, text } from './fields'
import type { Preset, PresetCriterion } from './presets/preset'
import {
  ACCESSES,
  CURRENTS,
  DEFERRAL_FALLBACKS,
  GROUPS,
  OPERATIONAL_MODELS,
  PARTS,
  READINESS,
  STANCES,
  TREATMENTS,
} from './sets'

/**
 * The records of `content/`, each one YAML file or one list in a file. `lib/content` reads and validates them once;
 * the domain takes the whole as `Content` and never reads a file. Text is per language; English is compulsory.
 */
const inLanguages = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ en: value, nl: z.optional(value) })
const words = inLanguages(text)

/** `found`: read in a public source. `check`: believed, to be verified against the official text before it is printed as law. */
export const SOURCE_STATUSES = ['found', 'check'] as const
const provenance = { source: text, consulted: day, status: z.enum(SOURCE_STATUSES) }

/** One clause, or one for each operational model where the substitution of `{party}` is not enough. */
const clause = z.union([text, z.strictObject({ concession: text, procurement: text, 'open-market': text })])

const treatmentClauses = z.partialRecord(z.enum(TREATMENTS), clause)

/** A parameter is a slot `{id}` in the clause. Without a default the slot stays open until somebody fills it. */
export const parameter = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  label: words,
  type: z.enum(['integer', 'decimal', 'text', 'choice']),
  unit: z.optional(text),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  default: z.optional(z.union([z.number(), z.string()])),
  /** `choice` only: the value, and the words that replace the slot. */
  choices: z.optional(z.array(z.strictObject({ value: text, label: words, words }))),
  help: z.optional(words),
})

export const PROOF_MOMENTS = [
  'with-bid',
  'before-award',
  'before-first-installation',
  'after-update',
  'in-operation',
] as const
const proofStep = z.strictObject({ moment: z.enum(PROOF_MOMENTS), text: words })

export const requirement = z.strictObject({
  /** `GEN-1` … `BD-22`, and `LAW-1`. The file carries the same name in lower case. */
  key: z.string().check(z.regex(/^(GEN|SC|PR|BD|LAW)-\d+$/)),
  sourceNumber: z.optional(z.int()),
  sourceNumberInferred: z.optional(z.boolean()),
  group: z.enum(GROUPS),
  kind: z.optional(z.enum(['standards-and-protocols', 'physical', 'functional'])),
  title: words,
  addressees: z.array(z.enum(['station', 'point', 'backend', 'contractor'])).check(z.minLength(1)),
  appliesTo: z.strictObject({
    access: z.array(z.enum(ACCESSES)).check(z.minLength(1)),
    current: z.array(z.enum(CURRENTS)).check(z.minLength(1)),
  }),
  /** What the rules give when nobody decides; `stance` follows the lot's bidirectional choice, `conditional` binds every point that feeds in. */
  default: z.enum(['mandatory', 'performance-condition', 'stance', 'conditional', 'legal-floor']),
  /** `readiness: required` adds its sentence to this requirement's minimum. */
  carriesReadiness: z.optional(z.boolean()),
  /** Safety and grid: never scored, never deferred (domain.md section 6). */
  safety: z.optional(z.boolean()),
  /** Clause per treatment, for a requirement that is one entry. */
  clause: inLanguages(treatmentClauses),
  /** Clause per part and treatment, where the requirement is split. */
  parts: z.optional(
    z.partialRecord(
      z.enum(PARTS),
      z.strictObject({
        title: z.optional(words),
        clause: inLanguages(treatmentClauses),
        standards: z.optional(z.array(text)),
        proof: z.optional(z.array(proofStep)),
        explanation: z.optional(words),
      }),
    ),
  ),
  parameters: z._default(z.array(parameter), []),
  /** Slots whose words depend on the currents of the lot to which the requirement applies: `{modes}`. */
  variants: z._default(z.record(z.string(), z.strictObject({ AC: words, DC: words, both: words })), {}),
  /** The clause states law: its standards carry no "or equivalent" (domain.md section 6). */
  citedAsLaw: z.optional(z.boolean()),
  explanation: words,
  /** The ladder, best proof first, each step with its moment. */
  proof: z.array(proofStep).check(z.minLength(1)),
  /** The source leaves the proof to negotiation: it must be fixed before publication; `proposal` is what we offer. */
  proofLeftOpen: z.optional(z.strictObject({ proposal: words, rationale: words })),
  /** Ids into the standards register. */
  standards: z._default(z.array(text), []),
  source: z.strictObject({
    document: text,
    section: text,
    number: z.optional(text),
    consulted: day,
    editorialNotes: z._default(z.array(text), []),
    footnotes: z._default(z.array(text), []),
  }),
})

export const standard = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  title: text,
  /** How the clause cites it, edition included. */
  citation: text,
  edition: text,
  sourceCites: text,
  today: text,
  /** `withdrawn`: the edition the source names is withdrawn or replaced; `moved`: newer or renumbered, see `today`. */
  state: z.enum(['current', 'moved', 'withdrawn', 'pending']),
  supersedes: z.optional(z.array(text)),
  kind: z.enum(['EN', 'IEC-ISO', 'industry', 'national', 'law']),
  country: z.optional(text),
  link: z.optional(text),
  ...provenance,
})

/** A hard word, explained where an officer meets it. */
export const glossaryTerm = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  term: text,
  text,
})

/** A duty of the law that follows the date of installation or renovation (domain.md section 1). */
export const legalFloor = z.strictObject({
  id: text,
  requirement: text,
  /** Installed or renovated on or after this day. */
  from: day,
  /** Where a later rule takes over: from this day on the duty is a note, not a clause. */
  noteFrom: z.optional(day),
  access: z.array(z.enum(ACCESSES)),
  current: z.array(z.enum(CURRENTS)),
  title: words,
  citation: text,
  ...provenance,
})

/** A duty for the informative list or the timeline, never a clause. */
export const legislation = z.strictObject({
  id: text,
  title: text,
  citation: text,
  from: z.optional(text),
  binds: text,
  /** National law stands only in the annexes of these countries; an act without it everywhere. */
  countries: z.optional(z.array(text)),
  note: z.optional(words),
  ...provenance,
})

export const operationalModel = z.strictObject({
  id: z.enum(OPERATIONAL_MODELS),
  title: words,
  idea: words,
  law: words,
  lawShort: text,
  /** `Concessionaire`, `Contractor`, `Operator`: the word in the clause. */
  party: words,
  /** `Contracting Authority`, `Contracting Authority`, `Competent Authority`: the word for the city in the clause. */
  authority: words,
  /** `Tenderer`, `Tenderer`, `Applicant`. */
  applicant: words,
  /** `Contract`, `Contract`, `Permit`. */
  instrument: words,
  owner: words,
  demandRisk: words,
  tariff: words,
  control: words,
  becomes: words,
  awardCriteria: words,
  procedure: words,
  afirOwnerDuty: words,
  usualTerm: words,
  /** "With the tender", "With the application", …: put before each proof. */
  proofMoments: z.record(z.enum(PROOF_MOMENTS), words),
  defaults: z.strictObject({
    owner: z.enum(['operator', 'authority']),
    operatingRisk: z.enum(['operator', 'shared', 'authority']),
    readiness: z.enum(READINESS),
    stance: z.enum(STANCES),
  }),
  /** EUR without VAT; null: no directive on public contracts. */
  threshold: z.nullable(amount),
  /** EUR without VAT where the authority keeps the operating risk, so that it is a service contract. */
  thresholdWithoutRisk: z.optional(amount),
  ...provenance,
})

export const stance = z.strictObject({
  id: z.enum(STANCES),
  title: words,
  means: words,
  /** What moves where: shown before the choice, one text a model. */
  consequence: z.strictObject({ concession: words, procurement: words, 'open-market': words }),
  shareMeans: words,
})

export const treatment = z.strictObject({
  id: z.enum(TREATMENTS),
  title: words,
  short: words,
  means: words,
  /** Used where a requirement has no clause of its own for the treatment: `{clause}` is its mandatory clause. */
  fallback: z.optional(words),
})

export const deferralTexts = z.strictObject({
  /** `{months}` `{longStop}` `{date}` are slots. */
  trigger: z.strictObject({ certification: words, date: words }),
  establishedBy: words,
  evidence: words,
  cost: words,
  remedy: words,
  then: z.partialRecord(z.enum(DEFERRAL_FALLBACKS), words),
  defaults: z.strictObject({
    trigger: z.enum(['certification', 'date']),
    months: z.int(),
    then: z.enum(DEFERRAL_FALLBACKS),
  }),
})

export const definition = z.strictObject({ id: text, term: words, text: words, source: z.optional(text) })
/** Numbered sentences of the annex: `models` narrows a sentence to some operational models. */
export const sentence = z.strictObject({
  id: text,
  models: z.optional(z.array(z.enum(OPERATIONAL_MODELS))),
  /** In the order of precedence: a rule without a rank, which stands beside the order. */
  beside: z.optional(z.literal(true)),
  text: words,
})

export const country = z.strictObject({
  /** ISO code, or `general`. */
  id: text,
  title: words,
  afir: z.enum(['applies', 'not', 'check']),
  euProcurement: z.boolean(),
  procurementLaw: words,
  standstillDays: z.int(),
  /** Values of requirement parameters, `nationalGridCode` for instance: the pack fills the slot, an officer may replace it. */
  parameters: z._default(z.record(z.string(), z.record(z.string(), text)), {}),
  standards: z._default(z.array(z.strictObject({ requirement: text, standards: z.array(text) })), []),
  notes: z._default(z.array(words), []),
  ...provenance,
})

export const guidance = z.strictObject({
  id: text,
  /** The choice that it helps. */
  choice: z.enum([
    'tender',
    'operational-model',
    'access-and-current',
    'bidirectional',
    'readiness',
    'share',
    'deferral',
    'requirements',
    'market-evidence',
    'grid-operator',
    'award-criteria',
    'car-sharing',
    'harmonisation',
  ]),
  title: words,
  summary: words,
  more: words,
  source: text,
})

const noun = z.strictObject({ one: words, many: words })

/** Words that the assembly puts into slots; `{from}`, `{until}`, `{share}` and `{points}` are slots of theirs. */
export const slotWords = z.strictObject({
  point: noun,
  station: noun,
  /** Put before the noun where a requirement binds only some points of a lot. */
  qualifiers: z.strictObject({ public: words, private: words, AC: words, DC: words }),
  /** "installed or renovated on or after {from}", "… and before {until}". */
  installedFrom: words,
  installedBetween: words,
  /** A share of 100 per cent, and less: "at least {share} per cent of the {points} installed in each calendar year, …". */
  shareAll: words,
  sharePart: words,
  /** In place of a name or protocol that the grid operator has not confirmed. */
  gridOperator: words,
  gridProtocol: words,
})

/** What a proposed award criterion says; `bidirectional` for what follows the stance, `requirement` for any other (`{title}`). */
const proposal = z.strictObject({ title: words, description: words, evidence: words, verification: words })
export const criterionProposals = z.strictObject({
  bidirectional: proposal,
  requirement: proposal,
  commitment: z.strictObject({
    horizon: decimal,
    classes: z.record(z.string(), decimal),
    ready: decimal,
  }),
})

/** Texts of the annex that are not clauses: purpose, cover, how to read. Keys are used by the outline. */
export const annexTexts = z.record(z.string(), words)
/** Texts of the scoring matrix and of the response form. */
export const workbookTexts = z.record(z.string(), words)
/** Texts of the evaluation report. */
export const reportTexts = z.record(z.string(), words)
/** Texts of what goes beside the annex. */
export const companionTexts = z.record(z.string(), words)

export type Words = z.infer<typeof words>
export type Requirement = z.infer<typeof requirement>
export type Parameter = z.infer<typeof parameter>
export type Clause = z.infer<typeof clause>
export type Standard = z.infer<typeof standard>
export type GlossaryTerm = z.infer<typeof glossaryTerm>
export type LegalFloor = z.infer<typeof legalFloor>
export type Legislation = z.infer<typeof legislation>
export type ModelRecord = z.infer<typeof operationalModel>
export type StanceRecord = z.infer<typeof stance>
export type TreatmentRecord = z.infer<typeof treatment>
export type DeferralTexts = z.infer<typeof deferralTexts>
export type Definition = z.infer<typeof definition>
export type Sentence = z.infer<typeof sentence>
export type Country = z.infer<typeof country>
export type Guidance = z.infer<typeof guidance>
export type SlotWords = z.infer<typeof slotWords>
export type CriterionProposals = z.infer<typeof criterionProposals>

/** Everything in `content/`, in reading order. */
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
