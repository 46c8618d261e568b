import type { Metadata } from 'next'
import { loadTender } from '@/lib/server/load-tender'

/** The title of a page inside a tender: "Lots · Public charging 2027". */
export async function tenderTitle(params: Promise<{ id: string }>, page: string): Promise<Metadata> {
  const { tender } = await loadTender((await params).id)
  return { title: `${page} · ${shortened(tender.title)}` }
}

/** A window's title of thousands of characters helps nobody. */
function shortened(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79).toWellFormed()}…` : title
}
