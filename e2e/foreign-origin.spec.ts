import { expect, type Request } from '@playwright/test'
import type { Officer } from './officer'
import { test } from './test'

const FOREIGN = 'http://elsewhere.example'

test('a page of a foreign origin cannot change anything', async ({ officer, page, baseURL }) => {
  const title = 'Only from our own pages'
  await officer.beginsATender({ title })
  await officer.goesTo('Overview')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('button', { name: 'Copy this tender' }).click()
  const copying = await sent
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await expect(await officer.findsTenders(title)).toHaveCount(2)

  // The very request with which the officer made a copy, from elsewhere or from nowhere.
  for (const origin of [FOREIGN, 'null', `${baseURL}.elsewhere.example`, undefined])
    expect(await sendAgain(officer, copying, origin)).toBe(403)
  await expect(await officer.findsTenders(title)).toHaveCount(2)

  // From our own page it makes another copy: it was the origin that was refused.
  expect(await sendAgain(officer, copying, baseURL)).toBe(200)
  await expect(await officer.findsTenders(title)).toHaveCount(3)
})

test('a name of elsewhere that points to this computer is refused', async ({ page, baseURL }) => {
  const own = await page.request.get('/', { headers: { host: new URL(baseURL ?? '').host } })
  expect(own.status()).toBe(200)
  const rebound = await page.request.get('/', { headers: { host: 'elsewhere.example:3000' } })
  expect(rebound.status()).toBe(403)
  expect(await rebound.text()).not.toContain('<html')
})

test('every answer carries the headers that protect it', async ({ page }) => {
  const nonces = new Set<string>()
  for (const address of ['/', '/tenders/new', '/catalogue', '/no-such-page']) {
    const headers = (await page.request.get(address)).headers()
    const policy = headers['content-security-policy'] ?? ''
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
    expect(scripts).toContain("'strict-dynamic'")
    expect(scripts).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("object-src 'none'")
    nonces.add(/'nonce-([^']+)'/.exec(scripts)?.[1] ?? '')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  }
  expect(nonces.size, 'a nonce of its own for each answer').toBe(4)
})

test('a script that is not ours does not run on a page', async ({ page }) => {
  await page.goto('/')
  const refused = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()))
  await page.evaluate(() => {
    const smuggled = document.createElement('div')
    smuggled.innerHTML = '<img src="data:," onerror="window.ran = true">'
    document.body.append(smuggled)
  })
  await refused
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined()
})

async function sendAgain({ page }: Officer, request: Request, origin: string | undefined): Promise<number> {
  const { origin: _, 'content-length': __, ...headers } = await request.allHeaders()
  const answer = await page.request.fetch(request.url(), {
    method: 'POST',
    headers: {
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':'))),
      ...(origin === undefined ? {} : { origin }),
    },
    data: request.postDataBuffer() ?? Buffer.alloc(0),
  })
  return answer.status()
}
