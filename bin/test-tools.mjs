// What the tests need beside npm packages: a browser, LibreOffice, unzip, pdftoppm. Found, else installed (Debian, root), else said.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const onPath = (name) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [name]).status === 0

const tools = [
  {
    name: 'a browser (Chromium)',
    found: () =>
      [
        process.env.CHROMIUM_PATH,
        '/usr/bin/chromium-headless-shell',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
      ].some((path) => path && existsSync(path)),
    // The browser without its windows: the stories take two thirds of the time.
    packages: ['chromium-headless-shell'],
    instead: ['chromium'],
    without: 'the stories in the browser cannot run; set CHROMIUM_PATH or install Chromium',
  },
  {
    name: 'LibreOffice',
    found: () => onPath('soffice'),
    packages: ['libreoffice-writer', 'libreoffice-calc'],
    without: 'the Word file cannot be opened as pages; install LibreOffice',
  },
  {
    name: 'pdftotext',
    found: () => onPath('pdftotext'),
    packages: ['poppler-utils'],
    without: 'the pages cannot be read; install poppler-utils',
  },
  {
    name: 'unzip',
    found: () => onPath('unzip'),
    packages: ['unzip'],
    without: 'Word files cannot be unpacked by the tests; install unzip',
  },
]

/** Names of the tools that are still missing after an attempt to install them. */
export function provideTools() {
  const missing = tools.filter((tool) => !tool.found())
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    const packages = missing.flatMap((tool) => tool.packages)
    console.log(`Installing for the tests: ${packages.join(' ')} …`)
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], quiet)
    const apt = (names) =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], quiet).status === 0
    // One name that is unknown stops the whole call.
    if (!apt(packages)) for (const tool of missing) apt(tool.packages) || (tool.instead && apt(tool.instead))
  }
  const absent = tools.filter((tool) => !tool.found())
  for (const tool of absent) console.error(`Missing: ${tool.name}: ${tool.without}.`)
  return absent.map((tool) => tool.name)
}
