import { changeBidirectional, setMarketEvidence } from '@/app/actions/lots'
import { BidirectionalForm } from '@/components/bidirectional/bidirectional-form'
import { bidirectionalValues } from '@/components/bidirectional/bidirectional-values'
import { deferralDefaults } from '@/components/bidirectional/deferral-defaults'
import { floorYears } from '@/components/bidirectional/floor-years'
import { LegalFloor } from '@/components/bidirectional/legal-floor'
import { MarketEvidenceForm } from '@/components/bidirectional/market-evidence-form'
import { readinessChoices } from '@/components/bidirectional/readiness-choices'
import { stanceChoices } from '@/components/bidirectional/stance-choices'
import { stanceNotes } from '@/components/bidirectional/stance-notes'
import { outcomesOf } from '@/components/bidirectional/stance-outcomes'
import { FindingsAtFields } from '@/components/form/findings-at-fields'
import { Term } from '@/components/glossary/term'
import { GuidanceNote } from '@/components/guidance/guidance-note'
import { lotName } from '@/components/lot/lot-name'
import { LotSwitch } from '@/components/lot/lot-switch'
import { EvidenceTimeline } from '@/components/market/evidence-timeline'
import { evidenceTimeline } from '@/components/market/evidence-timeline-data'
import { NextStep } from '@/components/ui/next-step'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { LABELS } from '@/lib/domain/labels'
import { resolveLot } from '@/lib/domain/resolve-lot'
import { usualStance } from '@/lib/domain/usual-stance'
import { paths } from '@/lib/paths'
import { loadTender } from '@/lib/server/load-tender'
import { findingsAt } from '../findings-at'
import { lotOf } from '../lot-of'
import { tenderTitle } from '../tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Bidirectional')

/** The choice of one lot on its two axes, what the law asks anyway, and what is known of the market. */
export default async function BidirectionalPage({
  params,
  searchParams,
}: {
  params: Params
  searchParams: Promise<{ lot?: string | string[] }>
}) {
  const loaded = await loadTender((await params).id)
  const { id, tender, revision, content } = loaded
  const { lot: asked } = await searchParams
  const lot = lotOf(tender, asked)
  const index = tender.lots.indexOf(lot)
  const resolved = resolveLot(tender, lot, content)
  const outcomes = outcomesOf(tender, lot, content)
  const usual = usualStance(content.stances, resolved)
  const usualTitle = content.stances.find(({ id: one }) => one === usual?.stance)?.title.en
  const next = tender.lots[index + 1]
  const guidance = (...choices: Parameters<typeof GuidanceNote>[0]['choices']) => (
    <GuidanceNote guidance={content.guidance} choices={choices} />
  )
  return (
    <Pane>
      <div className="mb-4">
        <LotSwitch lots={tender.lots} current={lot.id} href={(lotId) => paths.bidirectional(id, lotId)} />
      </div>
      <PageHeading
        title="Bidirectional"
        lead={
          <>
            What {lotName(lot)} asks of <Term id="bidirectional" /> charging{' '}
            <span className="whitespace-nowrap">
              (<Term id="v2g" />
              ):
            </span>{' '}
            <Term id="readiness">ready</Term> now, and discharging in operation{' '}
            <span className="whitespace-nowrap">
              (the <Term id="stance" />
              ).
            </span>{' '}
            Two choices, set to what is usual: change them, or say why they stay. The car speaks{' '}
            <Term id="iso-15118" />; the backend speaks <Term id="ocpp" />; the law is <Term id="afir" />.
          </>
        }
      />
      <FindingsAtFields findings={findingsAt(loaded)}>
        <BidirectionalForm
          key={lot.id}
          tenderId={id}
          revision={revision}
          lot={{ id: lot.id, index }}
          initial={bidirectionalValues(lot, resolved)}
          readiness={readinessChoices(content, outcomes)}
          stances={stanceChoices(content, resolved, outcomes)}
          notes={stanceNotes(content)}
          usual={
            usual && usualTitle ? { stance: usual.stance, title: usualTitle, why: usual.why.en } : undefined
          }
          deferral={deferralDefaults(tender, lot, content)}
          guidance={{
            readiness: guidance('readiness'),
            stance: guidance('bidirectional'),
            share: guidance('share'),
            deferral: guidance('deferral'),
          }}
          save={changeBidirectional}
        />
      </FindingsAtFields>
      <div className="mt-8">
        <LegalFloor floor={floorYears(resolved, content)} lotTitle={`lot ${lot.id}`} afir={resolved.afir} />
      </div>
      <section className="mt-8 border-t border-line pt-5">
        <h3 className="m-0 mb-1">{LABELS.bidirectional.evidence}</h3>
        <p className="lead">
          Who can deliver what, from when, with which proof. It is for all lots of this tender, supports what
          you demand, and is never printed in the annex.
        </p>
        <MarketEvidenceForm
          tenderId={id}
          revision={revision}
          initial={{
            marketEvidence: tender.marketEvidence.map((one) => ({
              requirement: one.requirement,
              supplier: one.supplier,
              available: one.available ?? '',
              proof: one.proof ?? '',
            })),
          }}
          requirements={content.requirements
            .filter(({ key }) => !key.startsWith('LAW'))
            .sort((a, b) => Number(b.group === 'bidirectional') - Number(a.group === 'bidirectional'))
            .map(({ key, title }) => ({ value: key, label: `${key} ${title.en}` }))}
          save={setMarketEvidence}
        />
        <div className="mt-6">
          <h3 className="m-0 mb-2">Who can deliver when</h3>
          <EvidenceTimeline data={evidenceTimeline(tender, content)} />
        </div>
        <div className="mt-4 max-w-[68ch]">{guidance('market-evidence')}</div>
      </section>
      {next ? (
        <NextStep href={paths.bidirectional(id, next.id)}>{`Next: lot ${next.id}`}</NextStep>
      ) : (
        <NextStep href={paths.requirements(id, lot.id)}>Next: requirements</NextStep>
      )}
    </Pane>
  )
}
