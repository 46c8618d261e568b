import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
/** Where LibreOffice puts itself without telling the search path. */
const USUAL = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  '/opt/libreoffice/program',
]

/** The program that turns Word files into PDF; undefined where LibreOffice is not installed. */
export function findOffice(path = process.env.PATH ?? ''): string | undefined {
  return [...path.split(delimiter).filter(Boolean), ...USUAL]
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file))
}
