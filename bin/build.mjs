// Checks the content, builds the application, and lays the standalone server out; does nothing when nothing changed.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/**
 * Asks the browser to compile a script's functions while it arrives, off the thread that answers the officer, instead
 * of one by one when they are first called (docs/decisions/0014-a-fast-first-visit.md). A comment to browsers without it.
 */
const COMPILE_EARLY = '//# allFunctionsCalledOnLoad\n'

function hintScripts(folder) {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const script = readFileSync(join(folder, name), 'utf8')
    if (!script.startsWith(COMPILE_EARLY)) writeFileSync(join(folder, name), COMPILE_EARLY + script)
  }
}

export function build() {
  run('--import', 'tsx', 'bin/check-content.ts')
  const wanted = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building the application (once per change; about half a minute) …')
  rmSync(join(root, '.next', 'standalone'), { recursive: true, force: true })
  run('node_modules/next/dist/bin/next', 'build')
  hintScripts(join(root, '.next', 'static', 'chunks'))
  cpSync(join(root, '.next', 'static'), join(root, '.next', 'standalone', '.next', 'static'), {
    recursive: true,
  })
  if (existsSync(join(root, 'public')))
    cpSync(join(root, 'public'), join(root, '.next', 'standalone', 'public'), { recursive: true })
  writeFileSync(stamp, wanted)
}

if (process.argv[1]?.endsWith('build.mjs')) build()
