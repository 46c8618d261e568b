import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serveBuilt } from '../bin/serve-built'
import { fillWithTenders } from './fill-with-tenders'
import { type Figure, median, throughput } from './measure'

const PORT = 3222
/** Reads of every page before the first is measured: a server that runs for days has compiled its own code long ago. */
const WARM_UP = 20

/** The one page of the build that is the framework's alone: what it says when everything fails. */
const FRAMEWORKS_OWN = '.next/server/app/_global-error.html'

/** Compressed size of a set of scripts, in kB of 1000 bytes. */
function compressed(paths: string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join('.next', path))).length, 0) / 1000
}

/**
 * The scripts that a page loads, as files under `.next`: those of its tags, of which a current browser skips what is marked
 * `nomodule`, and those that it asks for once it is drawn (`lib/server/paint-first.ts`).
 */
function scripts(html: string): string[] {
  const tags = html.replaceAll(/<script[^>]*\bnomodule\b[^>]*>/gi, '')
  const [, woken = ''] = /\)\((\["\/_next\/[^\]]*)\]/.exec(html) ?? []
  const named = [...tags.matchAll(/(?:src|href)="(\/_next\/[^"]+)"/g), ...woken.matchAll(/"([^"]+)"/g)]
  return [
    ...new Set(named.flatMap(([, address = '']) => /\/_next\/(static\/[^?]+\.js)/.exec(address)?.[1] ?? [])),
  ]
}

async function bareServer(body: string): Promise<{ url: string; close(): void }> {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(body))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

const read = async (url: string) => (await fetch(url)).text()

/** Every page of a tender at the server, with 500 tenders in the database, beside bare Node sending the same bytes. */
export async function pages(): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'workbench-bench-'))
  const id = await fillWithTenders(data, 500)
  const { base, stop } = await serveBuilt(PORT, data)
  try {
    const framework = compressed(scripts(readFileSync(FRAMEWORKS_OWN, 'utf8')))
    const figures: Figure[] = []
    const ofTender = [
      '',
      'details',
      'lots',
      'lots/1',
      'bidirectional',
      'requirements',
      'criteria',
      'checks',
      'annex',
    ]
    const paths = [
      '/',
      '/tenders/new',
      '/catalogue',
      '/guidance',
      ...ofTender.map((page) => `/tenders/${id}/${page}`),
    ]
    for (let i = 0; i < WARM_UP; i += 1) for (const path of paths) await read(base + path)
    for (const path of paths) {
      const url = base + path.replace(/\/$/, path === '/' ? '/' : '')
      const html = await read(url)
      const bare = await bareServer(html)
      const floor = await median(20, () => read(bare.url))
      bare.close()
      const name = path.replace(id, '…')
      figures.push({
        what: name,
        value: await median(20, () => read(url)),
        floor,
        floorIs: 'bare Node sending the same bytes',
        unit: 'ms',
        goal: '< 50',
      })
      figures.push({
        what: `${name} scripts`,
        value: compressed(scripts(html)),
        floor: framework,
        floorIs: 'a page of the framework without anything of ours',
        unit: 'kB',
        goal: `< ${(framework + 80).toFixed(0)}`,
      })
    }
    const list = await bareServer(await read(base))
    const bare = await throughput(5, () => read(list.url))
    list.close()
    // As above: what is measured is a server that runs, not one that starts.
    for (let reads = 0; reads < 60 * WARM_UP; reads += 1) await read(base)
    const ofList = await throughput(5, () => read(base))
    const nothing = await throughput(5, () => read(`${base}/no-such-page`))
    const floors = [
      { floor: bare, floorIs: 'bare Node sending the same bytes' },
      { floor: nothing, floorIs: 'a page of this product that says nothing' },
    ]
    figures.push(
      ...floors.map((one) => ({
        ...one,
        what: 'list of tenders',
        value: ofList,
        unit: '/s' as const,
        goal: '>= 150',
      })),
    )
    return figures
  } finally {
    stop()
    rmSync(data, { recursive: true, force: true })
  }
}
