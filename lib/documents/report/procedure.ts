import { amountText } from '../../domain/amount-text'
import { formatDay } from '../../domain/format-day'
import { groupDigits } from '../../domain/group-digits'
import { inLanguage } from '../../domain/in-language'
import { isUnweighted } from '../../domain/scoring/is-unweighted'
import type { Block, Fact } from '../block'
import { criteriaTable } from '../outline/criteria-table'
import { criterionBlocks } from '../outline/criterion-blocks'
import { rulesOfModel } from '../outline/rules-of-model'
import { shortFingerprint } from '../outline/short-fingerprint'
import { formatMoment } from './format-moment'
import type { ReportContext } from './report-context'

/** Part A: the procedure, and the criteria as they were published, with their formulas in words. */
export function procedure(report: ReportContext): Block[] {
  const { say, annex, model, lot, lotName } = report
  return [
    { kind: 'heading', id: 'procedure', level: 1, number: 'A1', text: say('A.procedure') },
    { kind: 'facts', items: facts(report) },
    { kind: 'heading', id: 'criteria', level: 1, number: 'A2', text: say('A.criteria') },
    ...(report.criteriaChanged
      ? [{ kind: 'paragraph' as const, tone: 'warning' as const, text: say('A.criteria.changed') }]
      : []),
    ...rulesOfModel(annex, model, lot.operationalModel, false).map(
      (text): Block => ({ kind: 'paragraph', text }),
    ),
    criteriaTable(annex, model, lotName),
    ...model.criteria.flatMap((criterion, place) =>
      criterionBlocks(annex, criterion, {
        id: `criterion-${place + 1}`,
        number: `A2.${place + 1}`,
        computed: !isUnweighted(model),
      }),
    ),
  ]
}

function facts(report: ReportContext): Fact[] {
  const { tender, lot, bids, say } = report
  const { publication, tendersDue } = tender.dates
  const opened = [...new Set(bids.flatMap(({ openedAt }) => openedAt ?? []))].sort().map(formatMoment)
  const day = (label: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ label, value: formatDay(value) }]
  return [
    { label: say('A.procedure.authority'), value: tender.authority.name },
    { label: say('A.procedure.model'), value: inLanguage(lot.model.title, tender.language) },
    { label: say('A.procedure.law'), value: report.lawShort },
    { label: say('A.procedure.kind'), value: say(`A.procedure.kind.${lot.procedure}`) },
    ...day(say('A.procedure.publication'), publication),
    ...day(say('A.procedure.due'), tendersDue),
    ...(opened.length === 0 ? [] : [{ label: say('A.procedure.opened'), value: opened.join('; ') }]),
    { label: say('A.procedure.points'), value: groupDigits(String(lot.chargingPoints)) },
    ...(lot.estimatedValue === undefined
      ? []
      : [{ label: say('A.procedure.value'), value: amountText(lot.estimatedValue, 'EUR') }]),
    { label: say('A.procedure.annex'), value: shortFingerprint(report.annexFingerprint) },
  ]
}
