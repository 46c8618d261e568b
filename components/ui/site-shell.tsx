import type { ReactNode } from 'react'
import { FocusOnArrival } from '../form/focus-on-arrival'
import { Brand } from './brand'
import { SiteLinks } from './site-links'

/** The frame of the pages outside a tender: the list of tenders, the catalogue, the guidance. */
export function SiteShell({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="no-print border-b border-line bg-paper">
        <div className="mx-auto flex max-w-[1240px] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5 sm:px-7">
          <Brand />
          <nav aria-label="Main" className="flex flex-wrap gap-1">
            <SiteLinks />
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1240px] px-4 py-6 outline-none sm:px-7">
        {children}
      </main>
      <FocusOnArrival />
    </>
  )
}
