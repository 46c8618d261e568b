// Checks the content, builds the application, and lays the standalone server out; does nothing when nothing changed.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment, nodeBinary, root } from './node-runtime.mjs'
import { sourceHash } from './source-hash.mjs'

const stamp = join(root, '.next', 'built-from')

function run(...args) {
  const result = spawnSync(nodeBinary(), args, {
    cwd: root,
    stdio: 'inherit',
    env: environment({ NODE_ENV: 'production' }),
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
}

export function build() {
  run('--import', 'tsx', 'bin/check-content.ts')
  const wanted = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building the application (once per change; about half a minute) …')
  rmSync(join(root, '.next', 'standalone'), { recursive: true, force: true })
  run('node_modules/next/dist/bin/next', 'build')
  cpSync(join(root, '.next', 'static'), join(root, '.next', 'standalone', '.next', 'static'), {
    recursive: true,
  })
  if (existsSync(join(root, 'public')))
    cpSync(join(root, 'public'), join(root, '.next', 'standalone', 'public'), { recursive: true })
  writeFileSync(stamp, wanted)
}

if (process.argv[1]?.endsWith('build.mjs')) build()
