import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findOffice } from './find-office'
import { officeProfile } from './office-profile'
import { withRowHeaders } from './row-headers'

export type ConvertedPdf = { ok: true; bytes: Uint8Array; pages: number[] } | { ok: false; message: string }

const TIME_LIMIT = 90_000
const FAILED = 'LibreOffice could not make the PDF; take the Word file instead.'
let last: Promise<unknown> = Promise.resolve()

/**
 * A Word file of ours as a tagged PDF with page numbers in its contents, and those numbers, through LibreOffice: one at a time, in a folder and a
 * profile of its own, and never longer than the time limit. Never for files that came
 * from outside: of a letterhead it sees our own writing, and pictures of a checked structure (`readPicture`).
 */
export function convertToPdf(
  word: Uint8Array,
  { office = findOffice() ?? null, limit = TIME_LIMIT }: { office?: string | null; limit?: number } = {},
): Promise<ConvertedPdf> {
  if (office === null)
    return Promise.resolve({
      ok: false,
      message: 'A PDF needs LibreOffice on the computer that runs this program; it is not installed there.',
    })
  const turn = last.then(() => convert(word, office, limit))
  last = turn.catch(() => {})
  return turn
}

async function convert(word: Uint8Array, office: string, limit: number): Promise<ConvertedPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-pdf-'))
  try {
    const source = join(folder, 'annex.docx')
    const target = join(folder, 'annex.pdf')
    const contents = join(folder, 'contents.txt')
    const profile = join(folder, 'profile')
    await officeProfile(profile)
    await writeFile(source, word)
    const url = (file: string) => pathToFileURL(file).href
    const ended = await run(
      office,
      [
        `-env:UserInstallation=${url(profile)}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        `macro:///Standard.Annex.ToPdf("${url(source)}","${url(target)}","${url(contents)}")`,
      ],
      limit,
    )
    if (ended === 'too-long')
      return { ok: false, message: `${FAILED} It did not finish in ${limit / 1000} seconds.` }
    return {
      ok: true,
      bytes: withRowHeaders(await readFile(target)),
      pages: pagesIn(await readFile(contents, 'utf8').catch(() => '')),
    }
  } catch {
    return { ok: false, message: FAILED }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The number at the end of each line of the contents. */
function pagesIn(contents: string): number[] {
  return contents.split('\n').flatMap((line) => {
    const page = /\t(\d+)\s*$/.exec(line)?.[1]
    return page === undefined ? [] : [Number(page)]
  })
}

/** In a process group of its own: `soffice` is a script, and what it starts must end with it. */
function run(program: string, given: string[], limit: number): Promise<'ended' | 'too-long'> {
  return new Promise((resolve, reject) => {
    const group = process.platform !== 'win32'
    const child = spawn(program, given, { stdio: 'ignore', detached: group, windowsHide: true })
    let late = false
    const timer = setTimeout(() => {
      late = true
      try {
        if (group && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It ended in the same moment.
      }
    }, limit)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', () => {
      clearTimeout(timer)
      resolve(late ? 'too-long' : 'ended')
    })
  })
}
