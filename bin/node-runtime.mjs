// Plain JavaScript, built-ins only: it must run on any Node from 18 on, before anything is installed.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const recentEnough = major > 22 || (major === 22 && minor >= 12)

/** The Node that runs the product: the system's where it is 22.12 or later, else the one that the project brings along. */
export function nodeBinary() {
  if (recentEnough) return process.execPath
  const windows = process.platform === 'win32'
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  const bundled = join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (existsSync(bundled)) return bundled
  console.error(
    `Node ${process.versions.node} is too old, and no newer one is packaged for ${process.platform} ${process.arch}: install Node 22.12 or later.`,
  )
  process.exit(1)
}

/** The environment for a child: the right Node first on the path, so that what it starts finds it too. */
export function environment(extra = {}) {
  const node = nodeBinary()
  const separator = process.platform === 'win32' ? ';' : ':'
  return {
    ...process.env,
    PATH: `${dirname(node)}${separator}${process.env.PATH ?? ''}`,
    NEXT_TELEMETRY_DISABLED: '1',
    WORKBENCH_ROOT: root,
    ...extra,
  }
}
