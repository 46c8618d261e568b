import { crc32 } from 'node:zlib'

export interface ReadPicture {
  kind: 'png' | 'jpeg'
  /** From the first byte to the end that the format names; what hangs on behind is left. */
  bytes: Uint8Array
}

/** Far above a logo in print quality: an A4 page at 600 dots an inch is 35 million. */
const MOST_SIDE = 10_000
const MOST_PIXELS = 40_000_000
const MOST_SCANS = 100

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Colour types with the bits a sample that each allows (PNG, 11.2.1). */
const DEPTHS: Record<number, number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/**
 * A picture of somebody else's by what it is and not by what it is called: its chunks or segments are walked to their end.
 * Undefined where they do not fit together, or where it would unpack to more than a letterhead needs.
 */
export function readPicture(bytes: Uint8Array): ReadPicture | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = PNG.every((sign, at) => view[at] === sign) ? 'png' : 'jpeg'
  const end = kind === 'png' ? endOfPng(view) : endOfJpeg(view)
  return end === undefined ? undefined : { kind, bytes: bytes.subarray(0, end) }
}

function fits(width: number, height: number): boolean {
  return width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS
}

/** Chunks of length, name, data and check sum; the header first, then at least one with pixels, the end last. */
function endOfPng(view: Buffer): number | undefined {
  let pixels = false
  for (let at = PNG.length; at + 12 <= view.length; ) {
    const length = view.readUInt32BE(at)
    const end = at + 12 + length
    if (end > view.length) return undefined
    const name = view.toString('latin1', at + 4, at + 8)
    if (crc32(view.subarray(at + 4, end - 4)) !== view.readUInt32BE(end - 4)) return undefined
    const first = at === PNG.length
    if (first !== (name === 'IHDR') || (first && !isHeader(view.subarray(at + 8, end - 4)))) return undefined
    pixels ||= name === 'IDAT'
    if (name === 'IEND') return pixels ? end : undefined
    at = end
  }
  return undefined
}

function isHeader(data: Buffer): boolean {
  if (data.length !== 13) return false
  const [depth = 0, color = 0, compression, filter, interlace = 0] = data.subarray(8)
  return (
    fits(data.readUInt32BE(0), data.readUInt32BE(4)) &&
    (DEPTHS[color]?.includes(depth) ?? false) &&
    compression === 0 &&
    filter === 0 &&
    interlace <= 1
  )
}

/** Segments of a marker and a length; one frame, then scans, the end last (ITU-T T.81, annex B). */
function endOfJpeg(view: Buffer): number | undefined {
  if (view[0] !== 0xff || view[1] !== 0xd8) return undefined
  let frames = 0
  let scans = 0
  for (let at = 2; at + 2 <= view.length; ) {
    const marker = view[at + 1] ?? 0
    if (view[at] !== 0xff) return undefined
    if (marker === 0xff) {
      // Any number of these may stand before a marker.
      at += 1
      continue
    }
    if (marker === 0xd9) return scans > 0 ? at + 2 : undefined
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || at + 4 > view.length) return undefined
    const length = view.readUInt16BE(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > view.length) return undefined
    if (isFrame(marker)) {
      frames += 1
      if (frames > 1 || !isSoundFrame(marker, view.subarray(at + 4, end))) return undefined
    }
    if (marker === 0xda) {
      scans += 1
      if (frames === 0 || scans > MOST_SCANS) return undefined
      at = endOfScan(view, end)
    } else at = end
  }
  return undefined
}

/** Start of frame: C0 to CF without C4 (Huffman tables), C8 (reserved) and CC (arithmetic conditioning). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Baseline, extended or progressive, eight bits a sample: what a browser and an office program show. */
function isSoundFrame(marker: number, data: Buffer): boolean {
  if (marker > 0xc2 || data.length < 6) return false
  const components = data[5] ?? 0
  return (
    data[0] === 8 &&
    fits(data.readUInt16BE(3), data.readUInt16BE(1)) &&
    [1, 3, 4].includes(components) &&
    data.length === 6 + 3 * components
  )
}

/** Where the next marker stands that is neither a stuffed byte nor a restart. */
function endOfScan(view: Buffer, from: number): number {
  for (let at = view.indexOf(0xff, from); at >= 0; at = view.indexOf(0xff, at + 1)) {
    const next = view[at + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
  }
  return view.length
}
