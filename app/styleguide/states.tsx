import type { ReactNode } from 'react'
import { GlossaryProvider } from '@/components/glossary/glossary-provider'
import { Term } from '@/components/glossary/term'
import { TreatmentTag } from '@/components/tender/treatment-tag'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { NextStep } from '@/components/ui/next-step'
import { Notice } from '@/components/ui/notice'
import { SectionSwitch } from '@/components/ui/section-switch'
import { Tag } from '@/components/ui/tag'
import { content } from '@/lib/content/content'
import { Fields } from './fields'

/** Every component in the states that it has. */
export function States() {
  return (
    <section aria-labelledby="states" className="grid gap-6">
      <h2 id="states" className="m-0">
        Components and states
      </h2>
      <Row title="Buttons">
        <button type="button" className="btn">
          Main action
        </button>
        <button type="button" className="btn btn-ghost">
          <Icon name="plus" size={14} />
          Other action
        </button>
        <button type="button" className="btn btn-quiet">
          Quiet action
        </button>
        <button type="button" className="btn btn-danger">
          Remove it now
        </button>
        <button type="button" className="btn" disabled>
          Saving…
        </button>
      </Row>
      <Row title="Disabled, with its reason as text">
        <button type="button" className="btn btn-ghost" disabled aria-describedby="why-not">
          Remove this lot
        </button>
        <span id="why-not" className="text-[15px] text-soft">
          A tender needs a lot: add another before removing this one.
        </span>
      </Row>
      <Row title="Saving: what the top bar says">
        {['Saving…', 'Saved 14:02', 'Not saved yet: “Title” is still empty; kept in this browser'].map(
          (words) => (
            <span key={words} className="text-soft">
              {words}
            </span>
          ),
        )}
      </Row>
      <Row title="Offline, or no answer from the server: what the top bar says">
        <span className="inline-flex items-start gap-1.5 font-semibold text-block">
          <span className="mt-0.5">
            <Icon name="warn" size={14} />
          </span>
          Not saved: no answer from the server; kept in this browser, trying again
        </span>
      </Row>
      <div>
        <h3 className="m-0 mb-2 text-base">Fields: empty, with an error, with a finding, in conflict</h3>
        <Fields />
      </div>
      <Row title="A field before the page can keep what is typed">
        <label className="grid gap-1">
          <span className="label">Title</span>
          <input className="control" disabled defaultValue="Shown before scripts run" />
        </label>
      </Row>
      <Row title="Treatments: colour, picture and word together">
        {content().treatments.map(({ id, title }) => (
          <TreatmentTag key={id} treatment={id} words={title.en} />
        ))}
      </Row>
      <Row title="Labels">
        <Tag tone="block" icon="block">
          1 blocks publication
        </Tag>
        <Tag tone="warn" icon="warn">
          2 warnings
        </Tag>
        <Tag tone="ok" icon="check">
          complete
        </Tag>
        <Tag tone="quiet">not started</Tag>
      </Row>
      <div className="grid gap-3">
        <Notice title="A note">Good to know.</Notice>
        <Notice tone="warn" title="A warning">
          Look at it.
        </Notice>
        <Notice tone="block" title="An error">
          What is wrong, where, and what to do.
        </Notice>
        <Notice tone="ok" title="In order" />
      </div>
      <EmptyState title="Nothing here yet">
        <p className="m-0">What it is for, and what to do first.</p>
      </EmptyState>
      <SectionSwitch
        label="Parts"
        items={[
          { href: '#states', label: 'Lot 1', current: true },
          { href: '#type', label: 'Lot 2', current: false },
        ]}
      />
      <Disclosure summary="More for whoever wants it">
        <p className="m-0">
          <GlossaryProvider terms={content().glossary}>
            A word such as <Term id="afir" /> explains itself on hover and focus.
          </GlossaryProvider>
        </p>
      </Disclosure>
      <NextStep href="#states">Next: requirements</NextStep>
    </section>
  )
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="m-0 mb-2 text-base">{title}</h3>
      <div className="flex flex-wrap items-start gap-3">{children}</div>
    </div>
  )
}
