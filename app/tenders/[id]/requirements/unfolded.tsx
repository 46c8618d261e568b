import { acceptFinding } from '@/app/actions/findings'
import { resetDecision } from '@/app/actions/requirements'
import { BlockView } from '@/components/annex/block-view'
import { AcceptWithReason } from '@/components/finding/accept-with-reason'
import { entryRules } from '@/components/requirement/entry-rules'
import { RequirementPanel } from '@/components/requirement/requirement-panel'
import type { RequirementRow } from '@/components/requirement/requirement-rows'
import { RowLink } from '@/components/requirement/row-link'
import { SetBackButton } from '@/components/requirement/set-back-button'
import { LABELS } from '@/lib/domain/labels'
import { resolveLot } from '@/lib/domain/resolve-lot'
import { fieldHref, paths } from '@/lib/paths'
import type { LoadedTender } from '@/lib/server/load-tender'
import type { Desk } from './desk'
import { EntryForms } from './entry-forms'
import { LocalPanel } from './local-panel'

/** The details of the requirement that is unfolded, of the catalogue or of the city's own. */
export function Unfolded({
  loaded,
  lotIndex,
  row: { key, decided },
  row,
  desk,
}: {
  loaded: LoadedTender
  lotIndex: number
  row: RequirementRow
  desk: Desk
}) {
  const { id, tender, content, assembly } = loaded
  const lot = tender.lots[lotIndex]
  if (!lot) return null
  const assembled = assembly.lots.find((one) => one.id === lot.id)?.requirements ?? []
  const entries = assembled.filter((entry) => entry.key === key)
  const local = tender.localRequirements.findIndex((one) => one.key === key)
  const record = content.requirements.find((one) => one.key === key)
  const [first] = entries
  return (
    <RequirementPanel
      row={row}
      entries={entries}
      content={content}
      hrefOf={(field) => fieldHref(id, tender, field)}
      besides={(finding) =>
        finding.severity === 'warn' && (
          <AcceptWithReason tenderId={id} finding={finding} accept={acceptFinding} />
        )
      }
      clause={
        <div className="sheet px-4! py-4!">
          {desk.blocks.map(
            (block) =>
              block.kind === 'clause' &&
              block.key === key && (
                <BlockView
                  key={block.id}
                  block={{ ...block, id: `${block.id}-here` }}
                  mark={() => ({ before: desk.before.get(block.id) })}
                  dense
                />
              ),
          )}
        </div>
      }
      forms={
        local >= 0 && first ? (
          <LocalPanel
            loaded={loaded}
            lotIndex={lotIndex}
            index={local}
            entry={first}
            usual={desk.usual.find((entry) => entry.key === key)}
          />
        ) : (
          <EntryForms
            loaded={loaded}
            lotIndex={lotIndex}
            requirement={key}
            rules={record ? entryRules(record, resolveLot(tender, lot, content), tender, content) : []}
            entries={entries}
            usual={desk.usual}
          />
        )
      }
      actions={
        <>
          {decided && (
            <SetBackButton
              requirement={key}
              action={resetDecision.bind(null, { tenderId: id, requirement: key, lot: lot.id })}
              label={`Set back ${local >= 0 ? 'for this lot' : 'to the catalogue'}: ${key}`}
            >
              {local >= 0 ? LABELS.requirement.setBackLocal : LABELS.requirement.setBack}
            </SetBackButton>
          )}
          <RowLink href={paths.requirements(id, lot.id)} className="tap">
            Close<span className="sr-only"> {key}</span>
          </RowLink>
        </>
      }
    />
  )
}
