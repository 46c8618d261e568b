import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumOfMachine } from '../bin/installed-browser'

const LIGHTHOUSE = 'lighthouse@12.8.2'
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-background-networking'

export interface LighthouseScores {
  /** 0 to 100, the median of the runs. */
  performance: number
  /** 0 to 100, the lowest of the runs. */
  accessibility: number
}

/**
 * What Lighthouse says of a page with its mobile preset. It is fetched for the measurement and not installed with the
 * project, which would double what `npm start` installs.
 */
export function lighthouse(url: string, runs: number): LighthouseScores {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-lighthouse-'))
  const report = join(folder, 'report.json')
  try {
    const scores = Array.from({ length: runs }, () => {
      execFileSync(
        'npx',
        [
          '--yes',
          LIGHTHOUSE,
          url,
          '--quiet',
          '--only-categories=performance,accessibility',
          '--output=json',
          `--output-path=${report}`,
          `--chrome-flags=${FLAGS}`,
        ],
        { env: { ...process.env, CHROME_PATH: chromiumOfMachine() }, stdio: 'pipe' },
      )
      const { categories } = JSON.parse(readFileSync(report, 'utf8'))
      return {
        performance: 100 * categories.performance.score,
        accessibility: 100 * categories.accessibility.score,
      }
    })
    const sorted = scores.map(({ performance }) => performance).sort((a, b) => a - b)
    return {
      performance: sorted[Math.floor(runs / 2)] ?? Number.NaN,
      accessibility: Math.min(...scores.map(({ accessibility }) => accessibility)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
