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

  it('is whole for who wraps the answer later, as compression does, and that one writes in pieces', async () => {
    const seen: string[] = []
    const { pieces } = await got(async (response) => {
      const { write, end } = response
      response.write = (chunk: string) => {
        seen.push(`write ${chunk}`)
        return write.call(response, chunk, 'utf8')
      }
      Object.assign(response, {
        end(chunk: Buffer) {
          seen.push(`end ${chunk}`)
          setTimeout(() => {
            write.call(response, 'packed, ', 'utf8')
            setTimeout(() => end.call(response, 'all', 'utf8'), 20)
          })
        },
      })
      await inPieces('text/html; charset=utf-8')(response)
    })
    expect(seen).toEqual(['end first é second last'])
    expect(pieces).toEqual(['packed, ', 'all'])
  })

  it('tells a page to be drawn before it is woken', async () => {
    const script = '<script src="/_next/static/a.js" async="" nonce="n"></script>'
    const { headers, pieces } = await got(async (response) => {
      response.setHeader('content-type', 'text/html')
      response.write(`<head>${script}</head>`)
      response.end('<body></body>')
    })
    expect(pieces.join('')).not.toContain('src="/_next')
    expect(pieces.join('')).toContain('first-contentful-paint')
    expect(headers['content-length']).toBe(String(pieces.join('').length))
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
