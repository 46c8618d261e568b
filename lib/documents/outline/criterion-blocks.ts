import { amountText } from '../../domain/amount-text'
import type { Criterion } from '../../domain/evaluation'
import type { Block, Fact } from '../block'
import type { AnnexContext } from './annex-context'
import { criterionTables } from './criterion-tables'
import { decimalText } from './decimal-text'
import { scoringInWords } from './scoring-in-words'
import { workedExample } from './worked-example'

/** One criterion whole: what is assessed, formula, threshold, evidence, verification, scale (Art 67; 2014/23 Art 41). */
export function criterionBlocks(
  annex: Pick<AnnexContext, 'say'>,
  criterion: Criterion,
  { id, number, computed }: { id: string; number: string; computed: boolean },
): Block[] {
  return [
    { kind: 'heading', id, level: 2, number, text: criterion.title },
    { kind: 'facts', items: facts(annex, criterion, computed) },
    ...criterionTables(annex, criterion),
  ]
}

/** `computed`: its points enter a total, so the formula is printed. */
function facts(annex: Pick<AnnexContext, 'say'>, criterion: Criterion, computed: boolean): Fact[] {
  const { say } = annex
  const { weight, maximumValue, threshold, unit, description, evidence, verification } = criterion
  const fact = (label: string, value: string | undefined): Fact[] =>
    value?.trim() ? [{ label, value: value.trim() }] : []
  return [
    ...fact(say('B.criterion.description'), description),
    ...fact(say('B.criterion.requirements'), criterion.requirements?.join(', ')),
    ...fact(say('B.criterion.weight'), weight && decimalText(weight)),
    ...fact(say('B.criterion.value'), maximumValue && amountText(decimalText(maximumValue), 'EUR')),
    ...fact(say('B.criterion.unit'), unit),
    // Without a weight a criterion is scored from 0 to 100 (formats.md, ordinal and award on value).
    ...fact(
      say('B.criterion.method'),
      computed ? scoringInWords(annex, criterion, decimalText(weight ?? '100')) : undefined,
    ),
    ...fact(
      say('B.criterion.example'),
      computed ? workedExample(annex, criterion, decimalText(weight ?? '100')) : undefined,
    ),
    ...fact(
      say('B.criterion.threshold'),
      threshold && say('B.criterion.threshold.value', { threshold: decimalText(threshold) }),
    ),
    ...fact(say('B.criterion.evidence'), evidence),
    ...fact(say('B.criterion.verification'), verification),
  ]
}
