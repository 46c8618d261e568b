import { type Download, expect, type Locator, type Page } from '@playwright/test'

export type Step =
  | 'Overview'
  | 'Tender details'
  | 'Lots and models'
  | 'Bidirectional'
  | 'Requirements'
  | 'Award criteria'
  | 'Checks'
  | 'Annex'
  | 'Bids'
  | 'Versions'
  | 'History'

export interface NewTender {
  title: string
  authority?: string
  country?: string
  model?: 'Concession' | 'Procurement' | 'Open market'
}

/** What an officer does in the workbench, found by roles and labels as a screen reader finds them. */
export class Officer {
  constructor(readonly page: Page) {}

  async opensTheTenders(): Promise<void> {
    await this.page.goto('/')
    await expect(this.page.getByRole('heading', { name: 'Tenders', level: 1 })).toBeVisible()
  }

  async beginsATender({
    title,
    authority = 'City of Example',
    country = 'Netherlands',
    model = 'Concession',
  }: NewTender): Promise<void> {
    await this.opensTheTenders()
    await this.page.getByRole('link', { name: 'New tender' }).click()
    await this.fills('Title', title)
    await this.fills('Contracting authority', authority)
    await this.chooses('Country', country)
    await this.ticks(model)
    await this.page.getByRole('button', { name: 'Create the tender' }).click()
    await this.sees('Tender details')
  }

  /** Looks a tender up in the list, which other officers fill at the same time. */
  async findsTenders(words: string): Promise<Locator> {
    await this.opensTheTenders()
    await this.page.getByRole('searchbox', { name: 'Find a tender' }).fill(words)
    await this.page.getByRole('button', { name: 'Find', exact: true }).click()
    await expect(this.page).toHaveURL(/search=/)
    return this.page.getByRole('table').getByRole('rowheader')
  }

  async opensTheTender(title: string): Promise<void> {
    await this.findsTenders(title)
    await this.page.getByRole('link', { name: title, exact: true }).click()
    await this.sees('Overview')
  }

  async goesTo(step: Step): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: 'Steps of this tender' })
    await steps.getByRole('link', { name: new RegExp(`^${step}( ,|$)`) }).click()
    await this.sees(step)
  }

  /** The page with this heading is open. */
  async sees(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: heading, level: 2, exact: true })).toBeVisible()
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${literal(label)}( \\(optional\\))?$`) })
  }

  async fills(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
  }

  async chooses(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option })
  }

  /** A card or a box; its whole card is the target, so the click lands where an officer would click. */
  async ticks(label: string, within: Page | Locator = this.page): Promise<void> {
    const box = within.getByRole('radio', { name: label, exact: true })
    await box.or(within.getByRole('checkbox', { name: label, exact: true })).check()
  }

  /** The top bar says that the server has what was typed. */
  async seesItSaved(): Promise<void> {
    await expect(this.saving()).toHaveText(/^Saved \d\d:\d\d$/)
  }

  saving(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^(Saved|Saving|Not saved)/ })
  }

  /** The switch of one requirement, as "SC-6"; of the part beyond the law or the minimum where it has several. */
  use(key: string): Locator {
    return this.page.getByRole('combobox', { name: new RegExp(`^Use of ${key} (?!.*, minimum$)`) })
  }

  async uses(key: string, treatment: string): Promise<void> {
    await this.use(key).selectOption({ label: treatment })
    await this.seesItSaved()
  }

  async opensTheRequirement(key: string, title: string): Promise<void> {
    await this.page.getByRole('link', { name: title, exact: true, expanded: false }).click()
    await expect(this.page.getByRole('link', { name: `Close ${key}` })).toBeVisible()
  }

  /** One clause of the text beside the desk or of the preview, from its heading. */
  clause(title: string): Locator {
    return this.page
      .getByRole('heading', {
        name: new RegExp(`^${literal(title)}( \\(opened at the side\\))?$`),
        level: 6,
      })
      .filter({ visible: true })
      .locator('..')
  }

  /** A finding on the page, by words of its message. */
  finding(words: string | RegExp): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name: goTo(words) }) })
  }

  async followsTheFinding(words: string | RegExp): Promise<void> {
    await this.page
      .getByRole('link', { name: goTo(words) })
      .first()
      .click()
  }

  async takesTheFile(link: string): Promise<Download> {
    const coming = this.page.waitForEvent('download')
    await this.page.getByRole('link', { name: link, exact: true }).click()
    return coming
  }

  async importsTheFile(text: string): Promise<void> {
    await this.page.goto('/tenders/import')
    await this.page
      .getByLabel('Tender file')
      .setInputFiles({ name: 'tender.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await this.page.getByRole('button', { name: 'Import the tender' }).click()
  }
}

function goTo(words: string | RegExp): RegExp {
  return new RegExp(`^Go to the field of:.*${words instanceof RegExp ? words.source : literal(words)}`)
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
