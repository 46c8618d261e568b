import { decide } from '@/app/actions/requirements'
import { DecisionForm } from '@/components/requirement/decision-form'
import { decisionValues } from '@/components/requirement/decision-values'
import { deferralHelp } from '@/components/requirement/deferral-help'
import type { EntryRule } from '@/components/requirement/entry-rules'
import { PART_WORDS } from '@/components/requirement/part-words'
import { shownParameters } from '@/components/requirement/shown-parameters'
import { ActionButton } from '@/components/ui/action-button'
import { Link } from '@/components/ui/link'
import type { AssembledRequirement } from '@/lib/domain/assembly'
import { fieldId } from '@/lib/domain/field-id'
import { LABELS } from '@/lib/domain/labels'
import { requirementField } from '@/lib/domain/requirement-field'
import type { Part } from '@/lib/domain/sets'
import { paths } from '@/lib/paths'
import type { LoadedTender } from '@/lib/server/load-tender'
import { findingsAt } from '../findings-at'

/**
 * What can be decided on one requirement in a lot: a form for each part that an officer may move, or whose figures are
 * theirs to fill in, such as the grid code of a country without a pack.
 */
export function EntryForms({
  loaded,
  lotIndex,
  requirement,
  rules,
  entries,
  usual,
}: {
  loaded: LoadedTender
  lotIndex: number
  requirement: string
  rules: EntryRule[]
  entries: AssembledRequirement[]
  /** The same entries without parameters, proof and moment of their own. */
  usual: AssembledRequirement[]
}) {
  const { id, revision, tender, content } = loaded
  const lot = tender.lots[lotIndex]
  const record = content.requirements.find(({ key }) => key === requirement)
  if (!lot || !record) return null
  const decidable = rules.filter(({ locked, parameters }) => !locked || parameters.length > 0)
  const anchor = (part: Part | undefined, field: string) =>
    fieldId(requirementField(lotIndex, requirement, part, field))
  const findings = findingsAt(loaded, requirement)
  const follows = lot.bidirectional.stance === 'deferred' && record.default === 'stance'
  return decidable.map(({ part, locked, decided, parameters }) => {
    const entry = entries.find((one) => one.part === part)
    const bare = usual.find((one) => one.key === requirement && one.part === part)
    if (!entry) return null
    return (
      <section key={part ?? 'whole'} className="grid gap-4">
        {part && decidable.length > 1 && (
          <h4 className="m-0 text-base">
            {PART_WORDS[part]}: {entry.title}
          </h4>
        )}
        <DecisionForm
          key={`${lot.id} ${requirement} ${part ?? ''}`}
          place={{ tenderId: id, requirement, lot: lot.id, ...(part ? { part } : {}) }}
          label={`Choices on ${requirement}${part ? `, ${PART_WORDS[part].toLowerCase()}` : ''}`}
          revision={revision}
          initial={decisionValues(decided, parameters)}
          ids={{
            parameters: Object.fromEntries(
              parameters.map(({ parameter }) => [parameter.id, anchor(part, `parameters.${parameter.id}`)]),
            ),
            proof: anchor(part, 'proof'),
            rationale: anchor(part, 'rationale'),
            deferral: anchor(part, 'deferral'),
          }}
          parameters={shownParameters(parameters)}
          proof={
            locked || entry.treatment === 'excluded' || entry.treatment === 'informative'
              ? undefined
              : {
                  ladder: bare?.proof ?? [],
                  ...(record.proofLeftOpen
                    ? {
                        proposal: {
                          text: record.proofLeftOpen.proposal.en,
                          rationale: record.proofLeftOpen.rationale.en,
                        },
                      }
                    : {}),
                }
          }
          deferral={
            entry.treatment === 'deferred'
              ? {
                  help: deferralHelp(bare, tender, lot, content),
                  note: follows ? (
                    <p className="hint">
                      It follows the bidirectional choice of the lot. Fill in only what is different here, or{' '}
                      <Link href={paths.bidirectional(id, lot.id)}>change it for the whole lot</Link>.
                    </p>
                  ) : undefined,
                }
              : undefined
          }
          findings={findings}
          decide={decide}
        />
        {decided.deferral && entry.treatment !== 'deferred' && (
          <div
            id={anchor(part, 'deferral')}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[15px]"
          >
            <span>It was said when it begins to bind, but it does not apply later.</span>
            <ActionButton
              action={decide.bind(null, {
                tenderId: id,
                requirement,
                lot: lot.id,
                ...(part ? { part } : {}),
                values: { deferral: null },
              })}
            >
              {LABELS.requirement.takeBackDeferral}
            </ActionButton>
          </div>
        )}
      </section>
    )
  })
}
