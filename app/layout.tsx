import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { PauseBeforeWaking } from '@/components/ui/pause-before-waking'
import { fontVariables } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Procurement workbench', template: '%s · Procurement workbench' },
  description: 'Tender annexes for smart and bidirectional charging',
  robots: { index: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f5f1' },
    { media: '(prefers-color-scheme: dark)', color: '#141817' },
  ],
}

/** Every page shows what the database holds now, and carries a nonce: nothing is rendered at build time. */
export const dynamic = 'force-dynamic'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:left-2 focus:top-2 focus:z-50 focus:bg-paper focus:p-3"
        >
          Skip to the content
        </a>
        {children}
        <PauseBeforeWaking />
      </body>
    </html>
  )
}
