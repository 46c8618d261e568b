import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/chromium-headless-shell']

/** Opens the Chromium of the machine (`CHROMIUM_PATH` or where Debian puts it), else the one that came with the tests. */
export async function installedBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? USUAL.find((path) => existsSync(path)),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  })
}
