import type { ReactNode } from 'react'
import { paths } from '@/lib/paths'
import { BackToChecks } from '../finding/back-to-checks'
import { FocusAfterRemoval } from '../form/focus-after-removal'
import { FocusOnArrival } from '../form/focus-on-arrival'
import { FollowToField } from '../form/follow-to-field'
import { SavingStatus } from '../form/saving-status'
import { Brand } from '../ui/brand'
import { Link } from '../ui/link'
import { MomentText } from '../ui/moment-text'
import { SiteLinks } from '../ui/site-links'
import { GuidedWalk } from '../walk/guided-walk'
import { StepsMenu } from './steps-menu'
import { TaskLink } from './task-link'
import { TaskList } from './task-list'
import type { Task } from './tender-tasks'

export interface TenderHeading {
  id: string
  title: string
  reference?: string
  authority: string
  /** ISO moment of the last change. */
  changedAt: string
  example: boolean
  /** Where the guided walk of an example goes, and the place in it as the browser keeps it. */
  firstLot: string
  walk: string | undefined
}

/** The frame of every page of a tender: the steps at the side, title and saving on top. */
export function TenderShell({
  tender,
  tasks,
  children,
}: {
  tender: TenderHeading
  tasks: Task[]
  children: ReactNode
}) {
  const done = tasks.filter(({ status }) => status === 'complete').length
  const steps = (
    <>
      <TaskList tasks={tasks} />
      <div className="mt-4 border-t border-line pt-3 text-[15px]">
        <TaskLink href={paths.tender(tender.id)} exact>
          <span />
          Overview
        </TaskLink>
        <TaskLink href={paths.versions(tender.id)}>
          <span />
          Versions
        </TaskLink>
        <TaskLink href={paths.history(tender.id)}>
          <span />
          History
        </TaskLink>
      </div>
    </>
  )
  return (
    <div className="grid min-h-dvh max-lg:grid-rows-[auto_1fr] lg:grid-cols-[244px_minmax(0,1fr)]">
      <div className="no-print border-b border-line px-4 py-2 sm:px-7 lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-r lg:border-b-0 lg:py-5 lg:pr-3 lg:pl-5">
        <header className="flex flex-wrap items-baseline justify-between gap-x-4 lg:mb-4 lg:block lg:px-2">
          <Brand />
          <p className="m-0 text-sm text-soft">{tender.authority}</p>
        </header>
        <StepsMenu summary={`Steps: ${done} of ${tasks.length} complete`}>
          <nav aria-label="Steps of this tender" className="pb-2">
            {steps}
          </nav>
          <nav aria-label="Main" className="flex flex-wrap gap-1 border-t border-line py-2">
            <SiteLinks />
          </nav>
        </StepsMenu>
        <nav aria-label="Steps of this tender" className="hidden lg:block">
          {steps}
        </nav>
        <nav aria-label="Main" className="mt-4 hidden gap-0.5 border-t border-line pt-3 text-[15px] lg:grid">
          <SiteLinks />
        </nav>
      </div>
      <main id="main" tabIndex={-1} className="min-w-0 outline-none">
        <header className="z-10 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line bg-paper px-4 py-3 sm:px-7 lg:sticky lg:top-0">
          <h1 className="m-0 min-w-0 max-w-full text-xl leading-7">
            <Link
              href={paths.tender(tender.id)}
              title={tender.title.length > 80 ? tender.title : undefined}
              className="line-clamp-2 text-ink no-underline hover:underline"
            >
              {tender.title}
            </Link>
          </h1>
          <p className="m-0 line-clamp-1 min-w-0 max-w-full text-soft">
            {[tender.reference, tender.example && 'example'].filter(Boolean).join(' · ')}
          </p>
          <BackToChecks tenderId={tender.id} />
          {/* As wide, and on a small screen as high, whatever it says: nothing moves when typing begins. */}
          <div className="no-print ml-auto max-lg:min-h-5 max-sm:basis-full lg:min-w-64 lg:text-right">
            <SavingStatus>
              Last change <MomentText at={tender.changedAt} />
            </SavingStatus>
          </div>
        </header>
        {tender.example && <GuidedWalk tenderId={tender.id} lotId={tender.firstLot} known={tender.walk} />}
        {children}
      </main>
      <FollowToField />
      <FocusOnArrival />
      <FocusAfterRemoval />
    </div>
  )
}
