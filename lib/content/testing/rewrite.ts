import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rewrites one file of the copy; throws where the change changes nothing, so that no test passes by accident. */
export function rewrite(path: string, change: (source: string) => string) {
  return (copy: string) => {
    const file = join(copy, path)
    const before = readFileSync(file, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`nothing changed in ${path}`)
    writeFileSync(file, after)
  }
}
