import { Queue } from '@/db/queue'
import { type ReadResponse, readResponse } from '@/lib/documents/workbook/response/read-response'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'

/** Each reading may take a heap of its own: one at a time keeps the server's memory bounded however many are sent. */
const queue = new Queue()

/** Reads a response form that came from outside, guarded and in a thread of its own. */
export function readForm(context: Context, tender: Tender, bytes: Uint8Array): Promise<ReadResponse> {
  return queue.run(async () => {
    // Unpacking keeps the thread for a moment: whoever waits is answered between two of them.
    await new Promise((turn) => setImmediate(turn))
    return readResponse(tender, context.content, bytes)
  })
}
