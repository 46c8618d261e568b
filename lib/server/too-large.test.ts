import { describe, expect, it } from 'vitest'
import { paths } from '@/lib/paths'
import { tooLarge } from './too-large'

const MB = 1024 * 1024
const PAGE = paths.importTender()

function declaring(path: string, bytes: number, method = 'POST'): Request {
  const headers = { 'content-length': String(bytes) }
  return new Request(`http://localhost${path}`, { method, headers })
}

/** Sends pieces of one megabyte without saying how many; counts those that were taken. */
function streaming(path: string, megabytes: number): { request: Request; taken(): number } {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent === megabytes) return controller.close()
      sent += 1
      controller.enqueue(new Uint8Array(MB))
    },
  })
  const init = { method: 'POST', body, duplex: 'half' }
  return { request: new Request(`http://localhost${path}`, init), taken: () => sent }
}

describe('a request that is too large', () => {
  it('is refused in a sentence by the length that it declares', async () => {
    expect(await tooLarge(declaring(PAGE, 30 * MB))).toMatch(/at most 4 MB/)
    expect(await tooLarge(declaring(PAGE, 5 * MB + 1))).toMatch(/at most 4 MB/)
    expect(await tooLarge(declaring(PAGE, 5 * MB))).toBeNull()
  })

  it('is refused in the same sentence where it declares none, and no more of it is read', async () => {
    const { request, taken } = streaming(PAGE, 30)
    expect(await tooLarge(request)).toMatch(/at most 4 MB/)
    expect(taken()).toBeLessThan(10)
    expect(await tooLarge(streaming(PAGE, 5).request)).toBeNull()
  })

  it('may be larger where one file is taken, and is counted there', async () => {
    for (const path of [paths.responseUpload('t'), paths.letterheadFile('t')]) {
      expect(await tooLarge(declaring(path, 9 * MB))).toBeNull()
      expect(await tooLarge(declaring(path, 9 * MB + 1))).toMatch(/at most 8 MB/)
      const { request, taken } = streaming(path, 30)
      expect(await tooLarge(request)).toBeNull()
      expect(taken()).toBeLessThan(3)
    }
  })

  it('is no reading of a page', async () => {
    expect(await tooLarge(declaring(PAGE, 99 * MB, 'GET'))).toBeNull()
    expect(await tooLarge(new Request(`http://localhost${PAGE}`, { method: 'POST' }))).toBeNull()
  })
})
