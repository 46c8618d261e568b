import { createHash } from 'node:crypto'
import { insertBidFile } from '@/db/queries/insert-bid-file'
import type { FormProblem } from '@/lib/domain/bid/received-bid'
import { importResponseInput } from '@/lib/domain/inputs/import-response'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { type FormReading, formReading } from './form-reading'
import { newBid } from './new-bid'
import { parseInput } from './parse-input'
import { readForm } from './read-form'
import { takeOverForm } from './take-over-form'
import { tenderForBids } from './tender-for-bids'

export interface ImportedResponse {
  revision: number
  bidId: string
  fileId: string
  readable: boolean
  /** Nothing was taken over: it cannot be read, is no response form, or belongs to another tender or version. */
  stranger: boolean
  /** No bid was made of it: an officer decides what the file is. */
  pending: boolean
  message: string
  formProblems: FormProblem[]
  /** How many criteria have their value from the form. */
  filled: number
}

/**
 * A response form for a bid, or for one that comes with it. The file is kept as it came whatever it is: one that cannot be
 * read, or is no form of this tender, is marked, explained and waits for a decision: alone it makes no bid. It is read before anything is written.
 */
export async function importResponse(context: Context, input: unknown): Promise<ImportedResponse> {
  const { tenderId, lotId, bidId, values, fileName, bytes } = parseInput(importResponseInput, input)
  const target = { tenderId, lotId }
  const { tender } = await tenderForBids(context, target)
  const reading = formReading(await readForm(context, tender, bytes), lotId)
  const fileId = context.newId()
  return context.db.transaction(async () => {
    const pending = bidId === undefined && reading.stranger
    const id = bidId ?? (await newBid(context, target, values ?? { tenderer: '' }, pending)).bidId
    let filled = 0
    let formProblems = reading.problems
    const { revision } = await alterBid(
      context,
      { ...target, bidId: id },
      {
        action: 'import-response',
        part: 'form',
        ofPending: pending,
        write: async (bid, current) => {
          const taken = await takeOverForm(context, current, bid, reading.answers)
          formProblems = [...reading.problems, ...taken.problems]
          filled = Object.values(taken.values).filter(
            ({ value, source }) => value !== undefined && source === 'form',
          ).length
          await insertBidFile(context.db, {
            id: fileId,
            bidId: id,
            name: fileName,
            sha256: createHash('sha256').update(bytes).digest('hex'),
            size: bytes.length,
            at: context.now().toISOString(),
            readable: reading.readable,
            message: sentence(reading, formProblems),
            problems: formProblems,
            bytes: Buffer.from(bytes),
          })
        },
        look: ({ files, values: given, requirements }) => ({ files, values: given, requirements }),
      },
    )
    return {
      revision,
      bidId: id,
      fileId,
      readable: reading.readable,
      stranger: reading.stranger,
      pending,
      message: sentence(reading, formProblems),
      formProblems,
      filled,
    }
  })
}

function sentence({ stranger, message }: FormReading, { length }: FormProblem[]): string {
  if (stranger || length === 0) return message
  return `${message} ${length === 1 ? 'One problem is' : `${length} problems are`} named below; what ${length === 1 ? 'it concerns' : 'they concern'} was not taken over.`
}
