import type { Bid } from '../evaluation'
import type { ResponseProblem, RequirementAnswer as Stated } from '../response/answer'

/** How an officer finds that a bid meets a mandatory requirement; `open` until somebody has looked. */
export const VERDICTS = ['pass', 'fail', 'open'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a bid gives for a criterion: a number, a level's code, or an offer under `commitment` (formats.md). */
export type GivenValue = Bid['values'][string]

/** What the tenderer says of a requirement in the response form, once a part. */
export type Declaration = Omit<Stated, 'lot' | 'requirement'>

export interface RequirementAnswer {
  verdict: Verdict
  reason?: string
  declared?: Declaration[]
}

export interface CriterionValue {
  value?: GivenValue
  /** Why this value or level; of a panel's mark it is the reason that the award letter gives. */
  rationale?: string
  /** Where it stands in the bid. */
  passage?: string
  /** The level that the tenderer claims in its form, where the evaluators judge: shown beside, never counted. */
  claimed?: GivenValue
  /** Typed by an officer, or read from a response form: a later form replaces only what a form gave. */
  source: 'hand' | 'form'
}

/** What is wrong in a form, by sheet and cell. */
export type FormProblem = ResponseProblem

/** A file that a tenderer handed in, kept as it came. One that cannot be read is in quarantine: kept, never opened again. */
export interface SubmittedFile {
  id: string
  name: string
  sha256: string
  size: number
  /** When it was read in. */
  at: string
  readable: boolean
  message: string
  problems: FormProblem[]
}

/** One tenderer's bid for one lot, as the officers hold it. */
export interface ReceivedBid {
  id: string
  lotId: string
  /** `A`, `B` …: the bid's id in `evaluation/1` and the matrix; it stays when another bid is removed. */
  code: string
  tenderer: string
  /** As the e-tendering platform says. */
  receivedAt?: string
  openedAt?: string
  exclusion?: { reason: string; requirement?: string }
  /** Why it is admitted although it came after the last day; means nothing for a bid that came in time. */
  admittedLate?: string
  requirements: Record<string, RequirementAnswer>
  values: Record<string, CriterionValue>
  files: SubmittedFile[]
}
