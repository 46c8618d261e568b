import { Worker } from 'node:worker_threads'
import * as z from 'zod/mini'
import type { GivenCell } from '../../domain/response/given-cell'
import { columnLetters } from '../workbook/column-letters'
import { guard } from './guard'
import { LIMITS } from './limits'
import type { RefusedWorkbook } from './refused-workbook'
import { workerFile } from './worker-file'

/** One sheet of an upload: its cells that hold something, by row and column counted from 1. */
export interface ReadSheet {
  name: string
  cellAt: (row: number, column: number) => GivenCell
}

export type ReadWorkbook = { ok: true; sheets: ReadSheet[] } | RefusedWorkbook

const place = { row: z.int(), column: z.int() }
const sheetsRead = z.array(
  z.object({
    name: z.string(),
    cells: z.array(
      z.discriminatedUnion('kind', [
        z.object({ ...place, kind: z.literal('text'), text: z.string() }),
        z.object({ ...place, kind: z.literal('number'), number: z.number() }),
        z.object({ ...place, kind: z.literal('formula') }),
        z.object({ ...place, kind: z.literal('other'), what: z.string() }),
      ]),
    ),
  }),
)
type SheetsRead = z.infer<typeof sheetsRead>

/**
 * Reads an untrusted workbook: guarded while it is unpacked, then parsed in a thread with a heap and a time limit, so that
 * nothing an upload holds can stop or fill the server (stack, "reading uploads").
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const guarded = guard(bytes)
  if (!guarded.ok) return guarded
  const parsed = await parse(guarded.clean)
  if (!Array.isArray(parsed)) return parsed
  return {
    ok: true,
    sheets: parsed.map(({ name, cells }) => {
      const found = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]))
      return { name, cellAt: (row, column) => found.get(`${row},${column}`) ?? { kind: 'empty' } }
    }),
  }
}

function parse(clean: Uint8Array): Promise<SheetsRead | RefusedWorkbook> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile(), {
      workerData: {
        bytes: clean,
        range: `A1:${columnLetters(LIMITS.columns)}${LIMITS.rows}`,
        rows: LIMITS.rows,
      },
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes },
      // The flags of this process are not the worker's business; it is a plain file.
      execArgv: [],
    })
    const end = (answer: SheetsRead | RefusedWorkbook) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const unreadable = (kind: RefusedWorkbook['kind'], message: string) => end({ ok: false, kind, message })
    const timer = setTimeout(
      () => unreadable('refused', 'reading it takes longer than a form takes'),
      LIMITS.milliseconds,
    )
    worker.once('message', (message: unknown) => {
      const read = sheetsRead.safeParse(message)
      if (read.success) end(read.data)
      else unreadable('unreadable', 'it cannot be read as a workbook')
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        unreadable('refused', 'reading it takes more memory than a form takes')
      else unreadable('unreadable', 'it is damaged or no workbook')
    })
    worker.once('exit', () => unreadable('unreadable', 'it cannot be read as a workbook'))
  })
}
