import { describe, expect, it } from 'vitest'
import { RESPONSE_LIMIT } from '@/lib/domain/inputs/import-response'
import { refused } from '@/lib/services/testing/refused'
import { uploadedResponse } from './uploaded-response'

const address = 'http://localhost/responses'

function request(fields: Record<string, string | File>): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return new Request(address, { method: 'POST', body })
}
const file = new File(['PK…'], 'answer.xlsx')

describe('an uploaded response form', () => {
  it('comes with its lot, and a tenderer or a bid', async () => {
    const given = await uploadedResponse(request({ file, lotId: '1', tenderer: 'Alpha', receivedAt: '' }))
    expect(given).toEqual({
      lotId: '1',
      values: { tenderer: 'Alpha' },
      fileName: 'answer.xlsx',
      bytes: new TextEncoder().encode('PK…'),
    })
    expect(await uploadedResponse(request({ file, lotId: '1', bidId: 'b' }))).toMatchObject({ bidId: 'b' })
  })

  it.each([
    ['there is none', request({ lotId: '1' }), /Choose a response form/],
    ['it is empty', request({ file: new File([], 'a.xlsx') }), /Choose a response form/],
    [
      'it is too large',
      request({ file: new File(['x'.repeat(RESPONSE_LIMIT + 1)], 'a') }),
      /larger than 8 MB/,
    ],
    ['no form was sent', new Request(address, { method: 'POST', body: 'x' }), /did not arrive whole/],
    ['nothing was sent', new Request(address, { method: 'POST' }), /did not arrive whole/],
  ])('is refused where %s', async (_why, input, message) => {
    expect((await refused(uploadedResponse(input))).message).toMatch(message)
  })

  it('is refused while it comes in, whatever length it declares', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-length': '10' } }
    expect((await refused(uploadedResponse(new Request(address, init)))).message).toMatch(/larger than 8 MB/)
    expect(sent).toBeLessThan(15)
  })
})
