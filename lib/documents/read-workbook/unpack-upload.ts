import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'

/** Bytes handed to the unpacker at a time: a bomb is noticed after the first pieces. */
const PIECE = 4096
/** Of the record at the end of a packed file, without its comment. */
const END_BYTES = 22

/** Why an upload is not read: not what it should be at all (`unreadable`), or one that holds what none holds (`refused`). */
export class UploadRefusal extends Error {
  constructor(
    readonly kind: 'unreadable' | 'refused',
    message: string,
    readonly place: { sheet?: string; cell?: string } = {},
  ) {
    super(message)
  }
}

export interface UploadRules {
  limits: {
    fileBytes: number
    entries: number
    entryBytes: number
    totalBytes: number
    /** Unpacked bytes for each byte of the file; small files may unpack to `ratioFrom` whatever their ratio. */
    ratio: number
    ratioFrom: number
  }
  /** "a form", "a letterhead". */
  what: string
  format: '.xlsx' | '.docx'
  /** The parts that are given back; the others are counted and left behind. */
  needed: RegExp
  /** What is wrong with a name in the package. */
  forbidden(name: string): string | undefined
  /** Sees each piece of each part. */
  watch?(name: string, data: Uint8Array): void
}

interface Part {
  name: string
  chunks: Uint8Array[]
  bytes: number
  finished: boolean
}

/**
 * Unpacks an upload as a stream and counts what really comes out; sizes that the file declares are not believed (stack,
 * "reading uploads"). Throws an `UploadRefusal`, or whatever the unpacker makes of a damaged file.
 */
export function unpackUpload(bytes: Uint8Array, rules: UploadRules): Record<string, Uint8Array> {
  const { limits, what } = rules
  checkShape(bytes, rules)
  const parts = new Map<string, Part>()
  let total = 0
  const unzip = new Unzip((file: UnzipFile) => {
    const part = open(file.name, parts, rules)
    file.ondata = (error, data, final) => {
      // The unpacker hands back what was thrown here before.
      if (error) throw error
      part.bytes += data.length
      total += data.length
      const allowed = Math.max(limits.ratioFrom, limits.ratio * bytes.length)
      if (part.bytes > limits.entryBytes || total > Math.min(limits.totalBytes, allowed))
        throw new UploadRefusal('refused', `it expands to far more than ${what} holds`)
      rules.watch?.(file.name, data)
      if (rules.needed.test(file.name)) part.chunks.push(data)
      part.finished = final
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let from = 0; from < bytes.length; from += PIECE)
    unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
  const kept: Record<string, Uint8Array> = {}
  for (const part of parts.values()) {
    if (!part.finished) throw new UploadRefusal('unreadable', 'it is cut off; its end is missing')
    if (part.chunks.length > 0) kept[part.name] = joined(part)
  }
  return kept
}

function checkShape(bytes: Uint8Array, { limits, what, format }: UploadRules): void {
  if (bytes.length > limits.fileBytes)
    throw new UploadRefusal(
      'refused',
      `it is larger than ${limits.fileBytes / 1e6} MB, which no ${what.replace(/^an? /, '')} is`,
    )
  const [first, second] = bytes
  if (first !== 0x50 || second !== 0x4b) throw new UploadRefusal('unreadable', `it is no ${format} file`)
  // The directory at the end: without it the file was cut off.
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = whole.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (
    end < 0 ||
    end + END_BYTES > whole.length ||
    end + END_BYTES + whole.readUInt16LE(end + 20) > whole.length
  )
    throw new UploadRefusal('unreadable', 'it is cut off; its end is missing')
}

function open(name: string, parts: Map<string, Part>, { limits, what, forbidden }: UploadRules): Part {
  const why = leadsOut(name) ?? forbidden(name)
  if (why !== undefined) throw new UploadRefusal('refused', why)
  if (parts.size >= limits.entries) throw new UploadRefusal('refused', `it has more parts than ${what}`)
  const key = name.toLowerCase()
  if (parts.has(key)) throw new UploadRefusal('refused', `it holds the part ${JSON.stringify(name)} twice`)
  const part: Part = { name, chunks: [], bytes: 0, finished: false }
  parts.set(key, part)
  return part
}

function leadsOut(name: string): string | undefined {
  return name.startsWith('/') ||
    name.includes('\\') ||
    /(^|\/)\.\.(\/|$)/.test(name) ||
    /^[A-Za-z]:/.test(name)
    ? `a part of it has the name ${JSON.stringify(name)}, which leads out of the file`
    : undefined
}

function joined({ chunks, bytes }: Part): Uint8Array {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
