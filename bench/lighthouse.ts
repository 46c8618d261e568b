import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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
export async function lighthouse(url: string, runs: number): Promise<LighthouseScores> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-lighthouse-'))
  const report = join(folder, 'report.json')
  try {
    const scores = []
    for (let run = 0; run < runs; run += 1) {
      // Not in one breath: this process may be the one that serves the page.
      await promisify(execFile)(
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
        { env: { ...process.env, CHROME_PATH: chromiumOfMachine() } },
      )
      const { categories } = JSON.parse(readFileSync(report, 'utf8'))
      scores.push({
        performance: 100 * categories.performance.score,
        accessibility: 100 * categories.accessibility.score,
      })
    }
    const sorted = scores.map(({ performance }) => performance).sort((a, b) => a - b)
    return {
      performance: sorted[Math.floor(runs / 2)] ?? Number.NaN,
      accessibility: Math.min(...scores.map(({ accessibility }) => accessibility)),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
