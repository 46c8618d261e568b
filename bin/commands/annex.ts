import { makeAnnex } from '../../lib/documents/annex'
import { readLetterhead } from '../../lib/documents/letterhead/read-letterhead'
import type { Letterhead } from '../../lib/documents/word/letterhead'
import { OPERATIONAL_MODELS } from '../../lib/domain/sets'
import { readArguments } from './arguments'
import { explainFinding } from './check'
import { readBytes } from './read-bytes'
import { readTender } from './read-tender'
import { UsageError } from './usage-error'
import { writeFile } from './write-file'

const usage =
  'annex TENDER.json --out FILE.docx [--lot ID | --model MODEL] [--part A|B|C] [--draft] [--letterhead FILE.docx]'
const PARTS = ['A', 'B', 'C'] as const

/** The value where it is one of the set. */
function oneOf<T extends string>(
  set: readonly T[],
  option: string,
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined
  const found = set.find((member) => member === value)
  if (!found) throw new UsageError(`--${option} is ${value}; expected ${set.join(', ')}`)
  return found
}

/** The look of a city's own Word file; refused with its reason like any other file that is wrong. */
function lookOf(file: string): Letterhead {
  const read = readLetterhead(readBytes(file))
  if (!read.ok) throw new UsageError(`${file}: ${read.message}`)
  return read.letterhead
}

/** `annex`: the Word file; 1 with the blocking findings on standard error and no file. */
export async function annex(args: string[]): Promise<number> {
  const { words, values } = readArguments(args, usage, 1, {
    out: 'string',
    lot: 'string',
    model: 'string',
    part: 'string',
    draft: 'boolean',
    letterhead: 'string',
  })
  const file = words[0] ?? ''
  if (!values.out) throw new UsageError(`--out FILE.docx is missing; usage: ${usage}`)
  if (values.lot !== undefined && values.model !== undefined) {
    throw new UsageError(`choose --lot or --model, not both; usage: ${usage}`)
  }
  const choice = {
    lot: values.lot,
    model: oneOf(OPERATIONAL_MODELS, 'model', values.model),
    part: oneOf(PARTS, 'part', values.part),
    draft: values.draft ?? false,
  }
  const letterhead = values.letterhead === undefined ? undefined : lookOf(values.letterhead)
  const { tender, content } = readTender(file)
  const made = makeAnnex(tender, content, choice)
  if (made.ok) {
    writeFile(values.out, await made.write({ letterhead }))
    return 0
  }
  if (made.reason !== 'blocked') throw new UsageError(`${file}: ${made.message}`)
  for (const finding of made.findings) process.stderr.write(`${explainFinding(finding)}\n`)
  return 1
}
