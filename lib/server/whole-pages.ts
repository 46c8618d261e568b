import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'
import { paintFirst } from './paint-first'

/**
 * Pages leave in one piece. The framework streams them in many small ones, for pages that wait for slow parts; ours are
 * ready within milliseconds, and a browser that gets them in pieces lays them out again for each. A whole page can also be
 * told to be drawn before it is woken (docs/decisions/0014-a-fast-first-visit.md).
 */
export function sendPagesWhole(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message === 'object' && message !== null && 'response' in message)
      if (message.response instanceof ServerResponse) holdPage(message.response)
  })
}

/** Holds what is written of a page until it is whole. Files, data and pictures are sent as before. */
export function holdPage(response: ServerResponse): void {
  const held: Buffer[] = []
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html')
  outermost(response, 'flushHeaders', (flush) => (given) => (isPage() ? undefined : flush(given)))
  outermost(response, 'write', (write) => (given) => {
    if (!isPage()) return write(given)
    held.push(asBytes(given))
    done(given)
    return true
  })
  outermost(response, 'end', (end) => (given) => {
    if (held.length === 0) return end(given)
    const [last] = given
    if (typeof last === 'string' || last instanceof Uint8Array) held.push(asBytes(given))
    const page = Buffer.concat(held.splice(0))
    // Where the head has gone already, it may have said how long the page is.
    const whole = response.headersSent ? page : Buffer.from(paintFirst(page.toString('utf8')))
    if (!response.headersSent && response.hasHeader('content-length'))
      response.setHeader('content-length', whole.length)
    return end([whole, ...given.filter((one) => typeof one === 'function')])
  })
}

type Given = readonly unknown[]

/**
 * Stays outside of whoever wraps the same method later, as the framework's compression does: that one is then called with
 * the whole page, and what it calls in turn goes through untouched.
 */
function outermost(
  response: ServerResponse,
  name: 'flushHeaders' | 'write' | 'end',
  around: (inner: (given: Given) => unknown) => (given: Given) => unknown,
): void {
  const layer = (inner: (...given: never[]) => unknown) => {
    const call = (given: Given) => Reflect.apply(inner, response, given)
    const state = { through: around(call), method: (...given: unknown[]) => state.through(given) }
    return { method: state.method, inside: () => (state.through = call) }
  }
  let outer = layer(response[name])
  Object.defineProperty(response, name, {
    configurable: true,
    get: () => outer.method,
    set(next: (...given: never[]) => unknown) {
      outer.inside()
      outer = layer(next)
    },
  })
}

function asBytes([chunk, encoding]: Given): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  return Buffer.from(
    String(chunk),
    typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8',
  )
}

/** Tells the writer that its piece was taken: `write` takes a function last. */
function done(given: Given): void {
  const told = given.at(-1)
  if (typeof told === 'function') process.nextTick(() => told())
}
