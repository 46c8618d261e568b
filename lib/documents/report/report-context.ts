import type { AssessedLot } from '../../domain/award/assessed-lot'
import type { Outcome } from '../../domain/award/award-outcome'
import type { GivenTexts } from '../../domain/bid/given-words'
import type { EvaluationModel } from '../../domain/evaluation'
import type { ReportTextKey } from '../../domain/report-text-keys'
import type { ResolvedLot } from '../../domain/resolve-lot'
import type { AnnexContext } from '../outline/annex-context'

/** An outcome that there is something to report of. */
export type ReportedOutcome = Extract<Outcome, { state: 'incomplete' | 'refused' | 'complete' }>

/** What every section of the report is made from. */
export interface ReportContext extends Omit<AssessedLot, 'lot' | 'model' | 'outcome'> {
  lot: ResolvedLot
  /** "Lot 1". */
  lotName: string
  model: EvaluationModel
  outcome: ReportedOutcome
  draft: boolean
  /** The day on which it is made. */
  day: string
  /** Of criteria, bids and drawn lots together: two reports with the same one say the same. */
  fingerprint: string
  annexFingerprint: string
  lawShort: string
  /** A text of `content/report.yaml`, in the words of the operational model. */
  say: (key: ReportTextKey, slots?: Record<string, string>) => string
  /** For the words of what a bid gives. */
  texts: GivenTexts
  /** A text of `content/annex.yaml`: criteria are worded as they were published. */
  annex: Pick<AnnexContext, 'say'>
}
