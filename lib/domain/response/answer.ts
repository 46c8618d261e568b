import type { Bid } from '../evaluation'
import type { Part } from '../sets'

/** What a tenderer says of one requirement. */
export interface RequirementAnswer {
  lot: string
  requirement: string
  part?: Part
  met: 'yes' | 'no' | 'not-applicable'
  evidence?: string
  /** A solution that is equivalent to a standard, with its proof. */
  equivalent?: string
  remark?: string
}

/** What a tenderer offers under one criterion; without `value` where the evaluators judge. */
export interface CriterionAnswer {
  lot: string
  criterion: string
  /** As a bid of `evaluation/1` gives it. */
  value?: Bid['values'][string]
  evidence?: string
  remark?: string
}

/** What is wrong with a form, and where; sheet and cell are empty where it is the file. */
export interface ResponseProblem {
  sheet: string
  cell: string
  message: string
}

/** A form as it was read back (formats, command `read-response`). */
export interface ResponseFile {
  format: 'response/1'
  answers: (RequirementAnswer | CriterionAnswer)[]
  problems: ResponseProblem[]
}
