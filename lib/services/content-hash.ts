import { createHash } from 'node:crypto'
import type { Content } from '@/lib/domain/content'

const known = new WeakMap<Content, string>()

/** Tells one state of the content from another: findings are counted anew where it differs. */
export function contentHash(content: Content): string {
  const found = known.get(content)
  if (found !== undefined) return found
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  known.set(content, hash)
  return hash
}
