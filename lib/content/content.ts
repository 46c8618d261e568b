import { join } from 'node:path'
import type { Content } from '@/lib/domain/content'
import { loadContent } from './load-content'

let loaded: Content | undefined

/**
 * The content of this installation, read once a process: `WORKBENCH_CONTENT`, else `content/` where it was started.
 * Throws `ContentError` until the faulty file is mended.
 */
export function content(): Content {
  loaded ??= loadContent(process.env.WORKBENCH_CONTENT ?? join(process.cwd(), 'content'))
  return loaded
}
