import { test as base } from '@playwright/test'
import { Officer } from './officer'

/** A story: an officer at a desk, and the page before them. A page that throws fails its story. */
export const test = base.extend<{ officer: Officer }>({
  officer: async ({ page }, use) => {
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(error.message))
    await use(new Officer(page))
    base.expect(thrown, 'errors that the page threw').toEqual([])
  },
})
