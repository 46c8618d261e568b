import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/chromium-headless-shell']

/** Where the Chromium of the machine is: `CHROMIUM_PATH`, or where Debian puts it. */
export function chromiumOfMachine(): string | undefined {
  return process.env.CHROMIUM_PATH ?? USUAL.find((path) => existsSync(path))
}

/** Opens the Chromium of the machine, else the one that came with the tests. */
export async function installedBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumOfMachine(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  })
}
