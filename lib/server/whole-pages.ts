import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'

/**
 * Pages leave in one piece. The framework streams them in many small ones, for pages that wait for slow parts; ours are
 * ready within milliseconds, and a browser that gets them in pieces lays them out again for each (docs/decisions/0014-a-fast-first-visit.md).
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
  response.flushHeaders = new Proxy(response.flushHeaders, {
    apply: (flush, self, given) => (isPage() ? undefined : Reflect.apply(flush, self, given)),
  })
  response.write = new Proxy(response.write, {
    apply(write, self, given: [chunk: string | Uint8Array, ...unknown[]]) {
      if (!isPage()) return Reflect.apply(write, self, given)
      held.push(asBytes(given))
      done(given)
      return true
    },
  })
  response.end = new Proxy(response.end, {
    apply(end, self, given: unknown[]) {
      if (held.length === 0) return Reflect.apply(end, self, given)
      const [last] = given
      if (typeof last === 'string' || last instanceof Uint8Array)
        held.push(asBytes([last, ...given.slice(1)]))
      return Reflect.apply(end, self, [
        Buffer.concat(held.splice(0)),
        ...given.filter((one) => typeof one === 'function'),
      ])
    },
  })
}

function asBytes([chunk, encoding]: [chunk: string | Uint8Array, ...unknown[]]): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk)
  return Buffer.from(chunk, typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : 'utf8')
}

/** Tells the writer that its piece was taken: `write` takes a function last. */
function done(given: unknown[]): void {
  const told = given.at(-1)
  if (typeof told === 'function') process.nextTick(() => told())
}
