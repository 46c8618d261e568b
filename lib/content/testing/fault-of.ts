import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ContentError } from '../content-error'
import { loadContent } from '../load-content'

/** Breaks a copy of `content/` and gives the one line on which loading stops; throws where it does not stop. */
export function faultOf(breakIt: (copy: string) => void): string {
  const copy = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    cpSync('content', copy, { recursive: true })
    breakIt(copy)
    loadContent(copy)
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  } finally {
    rmSync(copy, { recursive: true })
  }
  throw new Error('the broken content was loaded')
}
