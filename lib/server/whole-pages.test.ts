import { createServer, get, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { holdPage } from './whole-pages'

interface Got {
  headers: IncomingHttpHeaders
  pieces: string[]
}

/** What a browser gets from a server that answers with `write`. */
async function got(write: (response: ServerResponse) => Promise<void>): Promise<Got> {
  const server = createServer((_, response) => {
    holdPage(response)
    write(response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    return await new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port }, (answer) => {
        const pieces: string[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece.toString()))
        answer.on('end', () => resolve({ headers: answer.headers, pieces }))
      }).on('error', reject)
    })
  } finally {
    server.close()
  }
}

const pause = () => new Promise<void>((later) => setTimeout(later, 20))

/** Two pieces with a pause between, so that they cannot arrive together by chance. */
const inPieces = (type: string) => async (response: ServerResponse) => {
  response.setHeader('content-type', type)
  response.flushHeaders()
  await new Promise<void>((taken) => response.write('first é ', () => taken()))
  await pause()
  response.write(Buffer.from('second '))
  await pause()
  response.end('last')
}

describe('pages leave whole', () => {
  it('sends a page in one piece, with its length', async () => {
    const { headers, pieces } = await got(inPieces('text/html; charset=utf-8'))
    expect(pieces).toEqual(['first é second last'])
    expect(headers['content-length']).toBe(String(Buffer.byteLength('first é second last')))
  })

  it('sends everything else as it is written', async () => {
    const { pieces } = await got(inPieces('text/x-component'))
    expect(pieces).toEqual(['first é ', 'second ', 'last'])
  })

  it('sends a page that is written at once, and one that says nothing', async () => {
    const once = await got(async (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('all')
    })
    expect(once.pieces).toEqual(['all'])
    const nothing = await got(async (response) => {
      response.setHeader('content-type', 'text/html').end()
    })
    expect(nothing.pieces).toEqual([])
  })
})
