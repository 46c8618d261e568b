// `npm run check`: types, Biome, import rules, unused code, and that paths and scripts named in the docs exist.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { environment, nodeBinary, root } from './node-runtime.mjs'

const steps = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
  [
    'import rules',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'app',
      'components',
      'lib',
      'db',
      'bin',
      'e2e',
      'bench',
    ],
  ],
  ['unused code', ['node_modules/knip/bin/knip.js']],
  ['paths and scripts in the docs', ['bin/check-docs.mjs']],
]

let failed = 0
for (const [title, args] of steps) {
  const run = spawnSync(nodeBinary(), args, { cwd: root, env: environment(), encoding: 'utf8' })
  const good = run.status === 0
  if (!good) failed += 1
  console.log(`${good ? 'ok    ' : 'FAILED'} ${title}`)
  if (!good) console.log(`${run.stdout}${run.stderr}`.split('\n').slice(0, 80).join('\n'))
}
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify({ passed: steps.length - failed, failed }))
process.exit(failed === 0 ? 0 : 1)
