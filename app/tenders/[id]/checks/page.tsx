import { acceptFinding, withdrawAcceptance } from '@/app/actions/findings'
import { AcceptWithReason } from '@/components/finding/accept-with-reason'
import { findingGroups } from '@/components/finding/finding-groups'
import { FindingItem } from '@/components/finding/finding-item'
import { findingPlace } from '@/components/finding/finding-place'
import { FindingSection } from '@/components/finding/finding-section'
import { Term } from '@/components/glossary/term'
import { ActionButton } from '@/components/ui/action-button'
import { NextStep } from '@/components/ui/next-step'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import type { Finding } from '@/lib/domain/assembly'
import { assemble } from '@/lib/domain/assembly/assemble'
import { fieldHref, NEXT_FINDING, paths } from '@/lib/paths'
import { loadTender } from '@/lib/server/load-tender'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Checks')

/** What stands in the way of publication, what to look at, and what was accepted with a reason. */
export default async function ChecksPage({ params }: { params: Params }) {
  const { id, tender, content, assembly } = await loadTender((await params).id)
  const { acceptedFindings } = tender
  const found =
    acceptedFindings.length === 0 ? assembly : assemble({ ...tender, acceptedFindings: [] }, content)
  const { blocking, warnings, accepted, notes, idle } = findingGroups(found.findings, acceptedFindings)
  const hrefOf = ({ field, lot }: Finding) => fieldHref(id, tender, field, lot)
  const keyOf = ({ rule, field, message }: Finding) => `${rule} ${field} ${message}`
  const withdraw = (place: Parameters<typeof findingPlace>[0]) => (
    <ActionButton
      action={withdrawAcceptance.bind(null, { tenderId: id, ...findingPlace(place) })}
      className="btn btn-quiet"
    >
      Withdraw the acceptance
    </ActionButton>
  )
  const [first] = blocking
  const open = [...blocking, ...warnings]
  const anchorOf = (finding: Finding) => (finding === open[0] ? NEXT_FINDING : undefined)
  return (
    <Pane>
      <PageHeading
        title="Checks"
        lead={
          <>
            The rules go through the whole tender after every change. A <Term id="finding" /> that blocks must
            be mended before the final <Term id="annex" />; a warning may be mended, or accepted with a
            reason.
          </>
        }
      />
      {blocking.length === 0 && (
        <div className="max-w-[860px]">
          <Notice tone="ok" title="Nothing blocks publication.">
            <p className="m-0">
              {warnings.length === 0
                ? 'There is no open warning either.'
                : `${warnings.length === 1 ? 'One warning is' : `${warnings.length} warnings are`} still open.`}
            </p>
          </Notice>
        </div>
      )}
      <FindingSection
        id="blocking"
        title="Blocking"
        lead="The final annex cannot be made until these are mended."
        count={blocking.length}
      >
        {blocking.map((finding) => (
          <li key={keyOf(finding)} id={anchorOf(finding)}>
            <FindingItem finding={finding} href={hrefOf(finding)} />
          </li>
        ))}
      </FindingSection>
      <FindingSection
        id="warnings"
        title="Warnings"
        lead="Mend them, or say why you accept them."
        count={warnings.length}
      >
        {warnings.map((finding) => (
          <li key={keyOf(finding)} id={anchorOf(finding)}>
            <FindingItem finding={finding} href={hrefOf(finding)}>
              <AcceptWithReason tenderId={id} finding={finding} accept={acceptFinding} />
            </FindingItem>
          </li>
        ))}
      </FindingSection>
      <FindingSection
        id="accepted"
        title="Accepted warnings"
        lead="They stay on file with your reason."
        count={accepted.length}
      >
        {accepted.map(({ finding, acceptance }) => (
          <li key={keyOf(finding)}>
            <FindingItem finding={{ ...finding, severity: 'note' }} href={hrefOf(finding)}>
              <p className="m-0 mt-1">
                <b className="font-semibold">Accepted:</b> {acceptance.rationale}
              </p>
              {withdraw(acceptance)}
            </FindingItem>
          </li>
        ))}
      </FindingSection>
      <FindingSection
        id="notes"
        title="Notes"
        lead="They block nothing; read them before publication."
        count={notes.length}
      >
        {notes.map((finding) => (
          <li key={keyOf(finding)}>
            <FindingItem finding={finding} href={hrefOf(finding)} />
          </li>
        ))}
      </FindingSection>
      <FindingSection
        id="idle"
        title="Acceptances without a warning"
        lead="What was accepted here is found no more. They can be withdrawn."
        count={idle.length}
      >
        {idle.map((acceptance) => (
          <li key={`${acceptance.rule} ${acceptance.lot} ${acceptance.requirement}`}>
            <Notice
              title={[acceptance.requirement, acceptance.lot && `lot ${acceptance.lot}`, acceptance.rule]
                .filter(Boolean)
                .join(', ')}
            >
              <p className="m-0">{acceptance.rationale}</p>
              {withdraw(acceptance)}
            </Notice>
          </li>
        ))}
      </FindingSection>
      <div id={open.length === 0 ? NEXT_FINDING : undefined}>
        {first ? (
          <NextStep href={hrefOf(first)}>Mend the first blocking finding</NextStep>
        ) : (
          <NextStep href={paths.annex(id)}>Next: read the annex</NextStep>
        )}
      </div>
    </Pane>
  )
}
