import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { paintFirst } from './paint-first'

const script = (name: string) => `<script src="/_next/static/${name}.js" async="" nonce="n1"></script>`
const page = (head: string) =>
  `<html><head>${head}</head><body><p>Text</p><script nonce="n1">data()</script></body></html>`

/** Runs what the page says in a window, and answers the scripts that it has asked for, before and after it is drawn. */
function woken(html: string, { hidden = false, observes = true } = {}) {
  const asked: string[] = []
  const later: (() => void)[] = []
  let drawn = () => {}
  const text = /<script nonce="n1">(\(function[\s\S]*)<\/script><\/body>/.exec(html)?.[1] ?? ''
  runInNewContext(text, {
    document: {
      hidden,
      currentScript: { nonce: 'n1' },
      head: {
        appendChild: (made: { src: string; nonce: string }) => asked.push(`${made.src} ${made.nonce}`),
      },
      createElement: () => ({}),
    },
    setTimeout: (work: () => void) => later.push(work),
    PerformanceObserver: class {
      constructor(seen: (entries: object) => void) {
        if (!observes) throw new Error('not supported')
        drawn = () => seen({ getEntriesByName: () => [{}] })
      }
      observe() {}
    },
  })
  const before = [...asked]
  drawn()
  for (const work of later) work()
  return { before, after: asked }
}

describe('a page is shown first and woken then', () => {
  const html = paintFirst(
    page(`${script('a')}<script async="" nonce="n1" src="/_next/static/b.js?x=1&amp;y=2"></script>`),
  )

  it('asks for no script of the framework before it is drawn, and for each once after', () => {
    expect(html).not.toContain('src="/_next')
    expect(woken(html)).toEqual({
      before: [],
      after: ['/_next/static/a.js n1', '/_next/static/b.js?x=1&y=2 n1'],
    })
  })

  it('asks at once in the background, and where the browser does not say when it draws', () => {
    expect(woken(html, { hidden: true }).before).toHaveLength(2)
    expect(woken(html, { observes: false }).before).toHaveLength(2)
  })

  it('leaves every other script where it is', () => {
    const others =
      '<script src="/_next/old.js" noModule="" nonce="n1"></script><script src="/ours.js" async="" nonce="n1"></script>'
    expect(paintFirst(page(others))).toBe(page(others))
    expect(html).toContain('<p>Text</p><script nonce="n1">data()</script>')
  })
})
