import type { Browser } from '@playwright/test'
import { Officer } from './officer'

/** Where the example programme stands in this run's database, for stories that only look at its pages. */
export async function addressOfTheExample(browser: Browser, baseURL: string | undefined): Promise<string> {
  const page = await browser.newPage({ baseURL })
  await new Officer(page).opensTheTender('Example: charging in a city like Utrecht, 2027 to 2037')
  const address = page.url()
  await page.close()
  return address
}
