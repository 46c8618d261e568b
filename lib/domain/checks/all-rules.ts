import type { Rule } from './rule'
import { accessibility } from './rules/accessibility'
import { afirOwner } from './rules/afir-owner'
import { belowThreshold } from './rules/below-threshold'
import { cannotBeScored } from './rules/cannot-be-scored'
import { criterionUnverifiable } from './rules/criterion-unverifiable'
import { datesReversed } from './rules/dates-reversed'
import { decisionWithoutEffect } from './rules/decision-without-effect'
import { demandedAndScored } from './rules/demanded-and-scored'
import { departureWithoutReason } from './rules/departure-without-reason'
import { editionToCheck } from './rules/edition-to-check'
import { fastDcBidirectional } from './rules/fast-dc-bidirectional'
import { figureImplausible } from './rules/figure-implausible'
import { floorDeferred } from './rules/floor-deferred'
import { floorScored } from './rules/floor-scored'
import { gridOperatorUnconfirmed } from './rules/grid-operator-unconfirmed'
import { longStopAfterEnd } from './rules/long-stop-after-end'
import { mandatoryWithoutEvidence } from './rules/mandatory-without-evidence'
import { netZeroAct } from './rules/net-zero-act'
import { noAwardCriteria } from './rules/no-award-criteria'
import { noLongStop } from './rules/no-long-stop'
import { noPriceCriterion } from './rules/no-price-criterion'
import { noTieRule } from './rules/no-tie-rule'
import { ocppBoth } from './rules/ocpp-both'
import { openMarketAward } from './rules/open-market-award'
import { orderDisagrees } from './rules/order-disagrees'
import { ordinalTooMany } from './rules/ordinal-too-many'
import { privateInPublic } from './rules/private-in-public'
import { proofLeftOpen } from './rules/proof-left-open'
import { qualityRelative } from './rules/quality-relative'
import { ratioWithZero } from './rules/ratio-with-zero'
import { relativeFormulaFewBids } from './rules/relative-formula-few-bids'
import { retrofitLongStop } from './rules/retrofit-long-stop'
import { riskNotTransferred } from './rules/risk-not-transferred'
import { safetyScored } from './rules/safety-scored'
import { scoredNowhere } from './rules/scored-nowhere'
import { singleEvaluator } from './rules/single-evaluator'
import { slotOpen } from './rules/slot-open'
import { smartOptional } from './rules/smart-optional'
import { spanNarrow } from './rules/span-narrow'
import { tariffAndFee } from './rules/tariff-and-fee'
import { termWithoutReason } from './rules/term-without-reason'
import { weightExtreme } from './rules/weight-extreme'
import { weightsNot100 } from './rules/weights-not-100'
import { withdrawnEdition } from './rules/withdrawn-edition'

/** Every rule, in the order of formats.md ("Findings"): first those that can block. */
export const allRules: readonly Rule[] = [
  floorScored,
  floorDeferred,
  safetyScored,
  smartOptional,
  noLongStop,
  longStopAfterEnd,
  openMarketAward,
  noAwardCriteria,
  weightsNot100,
  orderDisagrees,
  demandedAndScored,
  scoredNowhere,
  criterionUnverifiable,
  proofLeftOpen,
  slotOpen,
  departureWithoutReason,
  datesReversed,
  mandatoryWithoutEvidence,
  privateInPublic,
  fastDcBidirectional,
  withdrawnEdition,
  retrofitLongStop,
  termWithoutReason,
  riskNotTransferred,
  gridOperatorUnconfirmed,
  netZeroAct,
  relativeFormulaFewBids,
  spanNarrow,
  weightExtreme,
  tariffAndFee,
  ordinalTooMany,
  noTieRule,
  singleEvaluator,
  belowThreshold,
  ocppBoth,
  editionToCheck,
  accessibility,
  afirOwner,
  decisionWithoutEffect,
  ratioWithZero,
  qualityRelative,
  noPriceCriterion,
  cannotBeScored,
  figureImplausible,
]
