import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { aTender } from '../../domain/testing/a-tender'
import { anAnnex } from './an-annex'
import { validateWord } from './validate-word'

let sound: Uint8Array
beforeAll(async () => {
  sound = await anAnnex(aTender(), { draft: false }).write()
})

const DOCUMENT = 'word/document.xml'

/** The sound file with one fault planted in its text. */
function broken(plant: (xml: string) => string): Uint8Array {
  const files = unzipSync(sound)
  const before = strFromU8(files[DOCUMENT] ?? new Uint8Array())
  const after = plant(before)
  expect(after).not.toBe(before)
  return zipSync({ ...files, [DOCUMENT]: strToU8(after) })
}

it('passes the file with nothing planted', async () => {
  expect(await validateWord(broken((xml) => `${xml}\n`))).toEqual([])
})

it.each<[string, (xml: string) => string]>([
  ['elements in the wrong order', (xml) => xml.replace('<w:tblW ', '<w:tblBorders/><w:tblW ')],
  ['an unknown element', (xml) => xml.replace('<w:p>', '<w:p><w:banana/>')],
  ['a wrong value', (xml) => xml.replace('w:type="dxa"', 'w:type="furlong"')],
  ['a bookmark twice', (xml) => xml.replace(/(<w:bookmarkStart [^>]*\/>)/, '$1$1')],
  ['XML that is not well-formed', (xml) => xml.replace('</w:body>', '')],
  ['a control character', (xml) => xml.replace('</w:t>', '\u0001</w:t>')],
  [
    'a cell without a paragraph',
    (xml) => xml.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)).*?<\/w:tc>/, '$1</w:tc>'),
  ],
  [
    'a numbering that does not exist',
    (xml) => xml.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'),
  ],
  ['U+FFFF', (xml) => xml.replace('</w:t>', '\uFFFF</w:t>')],
])('finds %s', async (_, plant) => {
  expect(await validateWord(broken(plant))).not.toEqual([])
})

it('finds that something is no Word file at all', async () => {
  expect(await validateWord(strToU8('not a zip'))).not.toEqual([])
})
