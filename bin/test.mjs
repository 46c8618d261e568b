// `npm test`: installs what the tests need and runs everything. Built-ins only, any Node from 18 on.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from './install.mjs'
import { environment, nodeBinary, root } from './node-runtime.mjs'
import { provideTools } from './test-tools.mjs'

install()
const missing = provideTools()
const reports = join(root, '.cache', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0
const env = environment({ CI: process.env.CI ?? '' })

function run(title, args, extra = {}) {
  console.log(`\n── ${title}`)
  return spawnSync(nodeBinary(), args, { cwd: root, stdio: 'inherit', env: { ...env, ...extra } }).status ?? 1
}

/** A report that was not written is a failure: a runner that crashed has tested nothing. */
function report(file) {
  const path = join(reports, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

for (const name of missing) {
  if (process.env.CI) failed += 1
  console.error(`${process.env.CI ? 'FAILED' : 'Not tested'}: ${name} is missing.`)
}

run('types, lint, import rules, unused code, paths in the docs', [
  'bin/check.mjs',
  join(reports, 'check.json'),
])
const checks = report('check.json')
passed += checks?.passed ?? 0
failed += checks ? checks.failed : 1

const unit = run('rules, services, documents, command line', [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'unit.json')}`,
])
const units = report('unit.json')
passed += units?.numPassedTests ?? 0
failed += units ? units.numFailedTests + units.numPendingTests : 1
if (unit !== 0 && units && units.numFailedTests === 0) failed += 1

const built = run('build', ['bin/build.mjs'])
if (built !== 0) failed += 1
else if (!missing.some((name) => name.includes('browser'))) {
  const stories = run('stories in the browser', ['node_modules/@playwright/test/cli.js', 'test'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'stories.json'),
    E2E_RUN: String(process.pid),
  })
  rmSync(join(tmpdir(), `workbench-e2e-${process.pid}`), { recursive: true, force: true })
  const result = report('stories.json')
  passed += result?.stats.expected ?? 0
  failed += result ? result.stats.unexpected + result.stats.flaky + result.stats.skipped : 1
  if (stories !== 0 && result && result.stats.unexpected + result.stats.flaky === 0) failed += 1
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
