import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { GlossaryProvider } from '@/components/glossary/glossary-provider'
import { bidTasks } from '@/components/tender/bid-tasks'
import { TenderShell } from '@/components/tender/tender-shell'
import { tenderTasks } from '@/components/tender/tender-tasks'
import { WALK_COOKIE } from '@/components/walk/walk-place'
import { loadBidProgress } from '@/lib/server/load-bid-progress'
import { loadTender } from '@/lib/server/load-tender'

export default async function TenderLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ id: string }>
}) {
  const { id, tender, content, assembly, changedAt, example } = await loadTender((await params).id)
  return (
    <TenderShell
      tender={{
        id,
        title: tender.title,
        reference: tender.reference,
        authority: tender.authority.name,
        changedAt,
        example,
        firstLot: tender.lots[0]?.id ?? '1',
        walk: (await cookies()).get(WALK_COOKIE)?.value,
      }}
      tasks={[...tenderTasks(id, tender, assembly), ...bidTasks(id, await loadBidProgress(id))]}
    >
      <GlossaryProvider terms={content.glossary}>{children}</GlossaryProvider>
    </TenderShell>
  )
}
