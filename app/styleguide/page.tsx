import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Colours } from './colours'
import { Figures } from './figures'
import { States } from './states'
import { Type } from './type'

export const metadata: Metadata = { title: 'Style guide' }

/** Tokens, type and every component in its states; in development, or where WORKBENCH_STYLEGUIDE=1 asks for it. */
export default function StyleguidePage() {
  if (process.env.NODE_ENV === 'production' && process.env.WORKBENCH_STYLEGUIDE !== '1') notFound()
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid max-w-[1240px] gap-10 px-4 py-6 outline-none sm:px-7"
    >
      <div>
        <h1 className="m-0 mb-1 text-2xl">Style guide</h1>
        <p className="lead">
          One design everywhere. Light and dark follow the system; widths follow the window.
        </p>
      </div>
      <Colours />
      <Type />
      <States />
      <Figures />
    </main>
  )
}
