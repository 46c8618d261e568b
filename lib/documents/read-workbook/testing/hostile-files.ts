import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const SHEET = 'xl/worksheets/sheet1.xml'
const OPEN =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
const CLOSE = '</sheetData></worksheet>'

/** Workbooks that were made to hurt, each from a good one; packed when they are asked for. */
export function hostileFiles(good: Uint8Array): Record<string, () => Uint8Array> {
  const parts = unzipSync(good)
  const packed = (more: Record<string, Uint8Array>) => zipSync({ ...parts, ...more }, { level: 9 })
  const sheet = (xml: string) => packed({ [SHEET]: strToU8(OPEN + xml + CLOSE) })
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
  return {
    bomb: () => packed({ [SHEET]: new Uint8Array(64_000_000).fill(0x20) }),
    'bomb in a part that nobody reads': () => packed({ 'xl/media/image1.png': new Uint8Array(64_000_000) }),
    'macro part': () => packed({ 'xl/vbaProject.bin': strToU8('macro') }),
    'macro type': () =>
      packed({
        '[Content_Types].xml': strToU8(
          types
            .replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main')
            .replace(
              'vnd.openxmlformats-officedocument.sheet.macroEnabled',
              'vnd.ms-excel.sheet.macroEnabled',
            ),
        ),
      }),
    'external link': () => packed({ 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') }),
    embedding: () => packed({ 'xl/embeddings/oleObject1.bin': strToU8('ole') }),
    'path upwards': () => packed({ '../../etc/cron.d/x': strToU8('x') }),
    'same name in capitals': () => packed({ [SHEET.toUpperCase()]: strToU8('x') }),
    'far cell': () =>
      sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    'hundreds of thousands of cells': () =>
      sheet(`<row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(1000)}</row>`.repeat(200)),
    'document type': () =>
      packed({
        [SHEET]: strToU8(
          `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${OPEN.slice(38)}<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>${CLOSE}`,
        ),
      }),
    'endless tag': () => sheet(`<row r="1">${'<c '.repeat(500_000)}</row>`),
    'endless attributes': () => sheet(`<row r="1"><c ${'r="A1" '.repeat(400_000)}`),
  }
}
