/** The closed sets of the product, each defined once; columns, forms and schemas borrow them. */
export const OPERATIONAL_MODELS = ['concession', 'procurement', 'open-market'] as const
export const PROCEDURES = ['open', 'restricted', 'negotiated'] as const
export const ACCESSES = ['public', 'semi-public', 'private'] as const
export const CURRENTS = ['AC', 'DC'] as const
export const OPERATING_RISKS = ['operator', 'shared', 'authority'] as const
export const OWNERS = ['operator', 'authority'] as const
export const READINESS = ['required', 'not-asked'] as const
export const STANCES = ['mandatory', 'award-criterion', 'deferred', 'not-sought'] as const
export const DEFERRAL_TRIGGERS = ['certification', 'date'] as const
export const DEFERRAL_FALLBACKS = ['next-proof', 'lapse', 'review'] as const
export const GROUPS = ['generic', 'smart', 'private', 'bidirectional', 'local'] as const
export const PARTS = ['floor', 'minimum', 'beyond'] as const
/** Every treatment that an assembled requirement can have. */
export const TREATMENTS = [
  'legal-floor',
  'mandatory',
  'conditional',
  'award-criterion',
  'deferred',
  'performance-condition',
  'informative',
  'excluded',
] as const
/** The treatments an officer may choose; `legal-floor` and `conditional` are given by the rules. */
export const CHOSEN_TREATMENTS = [
  'mandatory',
  'award-criterion',
  'deferred',
  'performance-condition',
  'informative',
  'excluded',
] as const
export const SEVERITIES = ['block', 'warn', 'note'] as const
export const LANGUAGES = ['en'] as const

export type OperationalModel = (typeof OPERATIONAL_MODELS)[number]
export type Procedure = (typeof PROCEDURES)[number]
export type Access = (typeof ACCESSES)[number]
export type Current = (typeof CURRENTS)[number]
export type Stance = (typeof STANCES)[number]
export type Readiness = (typeof READINESS)[number]
export type Group = (typeof GROUPS)[number]
export type Part = (typeof PARTS)[number]
export type Treatment = (typeof TREATMENTS)[number]
export type ChosenTreatment = (typeof CHOSEN_TREATMENTS)[number]
export type Severity = (typeof SEVERITIES)[number]
export type Language = (typeof LANGUAGES)[number]

/** The edition of the catalogue that this build carries. */
export const CATALOGUE = 'scale-d5.4@1.0'
