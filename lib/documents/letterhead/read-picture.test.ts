import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPicture } from './read-picture'
import { A_PNG } from './testing/a-letterhead'

const SIGNATURE = A_PNG.subarray(0, 8)
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
function header({ width = 1, height = 1, depth = 8, color = 6 } = {}): Buffer {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, depth, color, 0, 0, 0])
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  return chunk('IHDR', data)
}
const PIXELS = chunk('IDAT', deflateSync(Buffer.alloc(5)))
const END = chunk('IEND', Buffer.alloc(0))
const png = (...chunks: Buffer[]) => Buffer.concat([SIGNATURE, ...chunks])

function segment(marker: number, ...data: number[]): Buffer {
  const length = data.length + 2
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...data])
}
const frame = (width = 16, height = 8, marker = 0xc0) =>
  segment(marker, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0)
const SCAN = Buffer.concat([segment(0xda, 1, 1, 0, 0, 63, 0), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])])
const EOI = Buffer.from([0xff, 0xd9])
const jpeg = (...segments: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments])
const WHOLE = jpeg(segment(0xe0, 1, 2), frame(), SCAN, EOI)

describe('a picture of a letterhead', () => {
  it('is a PNG or a JPEG, baseline or progressive, whose parts fit together', () => {
    expect(readPicture(A_PNG)).toEqual({ kind: 'png', bytes: A_PNG })
    expect(readPicture(png(header(), PIXELS, END))?.kind).toBe('png')
    expect(readPicture(WHOLE)).toEqual({ kind: 'jpeg', bytes: WHOLE })
    const progressive = jpeg(frame(16, 8, 0xc2), SCAN, segment(0xc4, 0), SCAN, Buffer.from([0xff]), EOI)
    expect(readPicture(progressive)?.kind).toBe('jpeg')
  })

  it('ends where its format says; what hangs on behind is left', () => {
    for (const whole of [A_PNG, WHOLE])
      expect(readPicture(Buffer.concat([whole, Buffer.from('PK and more')]))?.bytes).toEqual(whole)
  })

  it.each<[string, Buffer]>([
    ['the first bytes of a PNG and nothing else', SIGNATURE],
    ['a PNG of a billion pixels', png(header({ width: 40_000, height: 40_000 }), PIXELS, END)],
    ['a PNG with more pixels than any page', png(header({ width: 9_000, height: 9_000 }), PIXELS, END)],
    ['a PNG without width', png(header({ width: 0 }), PIXELS, END)],
    ['a PNG with bits that its colours do not have', png(header({ depth: 4 }), PIXELS, END)],
    ['a PNG without pixels', png(header(), END)],
    ['a PNG without end', png(header(), PIXELS)],
    ['a PNG with two headers', png(header(), header({ width: 9 }), PIXELS, END)],
    ['a PNG whose header comes late', png(PIXELS, header(), END)],
    ['a PNG with a changed byte', png(header(), Buffer.from(PIXELS).fill(1, 8, 9), END)],
    ['a PNG with a chunk longer than the file', png(header(), PIXELS.subarray(0, -6))],
    ['the first bytes of a JPEG and nothing else', Buffer.from([0xff, 0xd8, 0xff])],
    ['a JPEG larger than any page', jpeg(frame(65_000, 65_000), SCAN, EOI)],
    ['a JPEG without height', jpeg(frame(16, 0), SCAN, EOI)],
    ['a JPEG without a frame', jpeg(SCAN, EOI)],
    ['a JPEG with two frames', jpeg(frame(), frame(), SCAN, EOI)],
    ['a JPEG without a scan', jpeg(frame(), EOI)],
    ['a JPEG without end', jpeg(frame(), SCAN)],
    ['a JPEG with scans without end', jpeg(frame(), ...Array.from({ length: 101 }, () => SCAN), EOI)],
    ['a JPEG of a kind that nobody shows', jpeg(frame(16, 8, 0xc9), SCAN, EOI)],
    ['a JPEG with a segment longer than the file', jpeg(Buffer.from([0xff, 0xe0, 0xff, 0xff]), EOI)],
    ['a GIF', Buffer.from('GIF89a')],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken over: %s', (_, bytes) => {
    expect(readPicture(bytes)).toBeUndefined()
  })
})
