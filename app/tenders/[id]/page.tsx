import { copyTender, deleteTender } from '@/app/actions/tenders'
import { AuditTable } from '@/components/tender/audit-table'
import { bidTasks } from '@/components/tender/bid-tasks'
import { CopyTenderButton } from '@/components/tender/copy-tender-button'
import { TaskOverview } from '@/components/tender/task-overview'
import { tenderTasks } from '@/components/tender/tender-tasks'
import { ActionButton } from '@/components/ui/action-button'
import { Link } from '@/components/ui/link'
import { NextStep } from '@/components/ui/next-step'
import { PageHeading } from '@/components/ui/page-heading'
import { Pane } from '@/components/ui/pane'
import { paths } from '@/lib/paths'
import { loadBidProgress } from '@/lib/server/load-bid-progress'
import { loadTender } from '@/lib/server/load-tender'
import { readAudit } from '@/lib/server/read-audit'
import { tenderTitle } from './tender-title'

type Params = Promise<{ id: string }>

export const generateMetadata = ({ params }: { params: Params }) => tenderTitle(params, 'Overview')

const LATEST = 5

/** The way through a tender: its steps in order with their status, and who did what last. */
export default async function TenderPage({ params }: { params: Params }) {
  const { id, tender, assembly } = await loadTender((await params).id)
  const { entries } = await readAudit({ tenderId: id })
  const tasks = [...tenderTasks(id, tender, assembly), ...bidTasks(id, await loadBidProgress(id))]
  const next =
    tasks.find(({ status }) => status === 'attention') ?? tasks.find(({ status }) => status !== 'complete')
  return (
    <Pane>
      <PageHeading
        title="Overview"
        lead="Take the steps in order, or jump to what needs you. The status follows from what the tender says."
        actions={
          <>
            <a href={paths.exportFile(id)} className="btn btn-quiet">
              Export
            </a>
            <CopyTenderButton title="this tender" copy={copyTender.bind(null, { tenderId: id })} />
            <ActionButton
              action={deleteTender.bind(null, { tenderId: id })}
              then={paths.home({ undo: id })}
              className="btn btn-quiet"
              label="Delete this tender"
            >
              Delete
            </ActionButton>
          </>
        }
      />
      <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_400px]">
        <div>
          <TaskOverview tasks={tasks} />
          <NextStep href={next?.href ?? paths.annex(id)}>
            {next ? `Go on with: ${next.title}` : 'Read the annex'}
          </NextStep>
        </div>
        <section>
          <h3 className="m-0 mb-2">Last changes</h3>
          <AuditTable entries={entries} most={LATEST} />
          <p className="m-0 mt-2">
            <Link href={paths.history(id)} className="tap">
              All changes
            </Link>
          </p>
        </section>
      </div>
    </Pane>
  )
}
