import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aTender } from '../../domain/testing/a-tender'
import { anAnnex } from '../testing/an-annex'
import { documentXml } from '../testing/document-xml'
import { validateWord } from '../testing/validate-word'
import { wordText } from '../testing/word-text'
import { readLetterhead } from './read-letterhead'
import { A_PNG, aLetterhead, letterheadParts } from './testing/a-letterhead'

function read(bytes: Uint8Array) {
  const found = readLetterhead(bytes)
  if (!found.ok) throw new Error(found.message)
  return found
}
const part = (name: string) => String(letterheadParts()[name])

describe("a city's own look", () => {
  it('gives its styles with what they rest on, its header, its footer and its logo', () => {
    const { letterhead, headerText, footerText } = read(aLetterhead())
    expect(letterhead.styles.Heading1).toEqual({ font: 'Georgia', size: 20, color: '003082' })
    expect(letterhead.styles.Normal).toEqual({ font: 'Verdana', size: 20 })
    expect(headerText).toBe('City of Example & Sons')
    expect(footerText).toBe('Town Square 1 page')
    expect(letterhead.pictures.map(({ bytes }) => Buffer.from(bytes))).toEqual([A_PNG])
  })

  it('says which styles are missing, and which colour is too light to be read', () => {
    const { notes, letterhead } = read(aLetterhead())
    expect(notes).toContain('There is no style "Title" in the file; the annex keeps its own.')
    expect(notes.join(' ')).toContain('The colour #FFE680 of "Heading 2" is too light')
    expect(letterhead.styles.Heading2).not.toHaveProperty('color')
  })

  it('stands in a valid annex beside DRAFT, fingerprint and page numbers', async () => {
    const { letterhead } = read(aLetterhead())
    const plain = wordText(await anAnnex(aTender(), { draft: true }).write())
    const bytes = await anAnnex(aTender(), { draft: true }).write({ letterhead })
    expect(await validateWord(bytes)).toEqual([])
    const files = unzipSync(bytes)
    const header = strFromU8(files['word/header2.xml'] ?? new Uint8Array())
    const footer = strFromU8(files['word/footer2.xml'] ?? new Uint8Array())
    expect(header).toMatch(/City of Example &amp; Sons.*Part A.*DRAFT/s)
    expect(header).toContain('descr="Arms of Example City"')
    expect(footer).toMatch(/Fingerprint.*PAGE.*NUMPAGES.*Town Square 1/s)
    expect(footer).not.toContain('77')
    const [, picture] =
      strFromU8(files['word/_rels/header2.xml.rels'] ?? new Uint8Array()).match(/"(media\/[^"]+)"/) ?? []
    expect(Buffer.from(files[`word/${picture}`] ?? [])).toEqual(A_PNG)
    expect(wordText(bytes).match(/DRAFT/g)).toHaveLength(plain.match(/DRAFT/g)?.length ?? 0)
  })

  it('has a first page of its own where the city has one, with DRAFT there too', async () => {
    const look = aLetterhead({
      'word/document.xml': part('word/document.xml')
        .replace('w:type="default" r:id="rId2"', 'w:type="first" r:id="rId2"')
        .replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
    })
    const bytes = await anAnnex(aTender(), { draft: true }).write({ letterhead: read(look).letterhead })
    expect(await validateWord(bytes)).toEqual([])
    const files = unzipSync(bytes)
    const [cover, ...others] = documentXml(bytes).match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []
    const relations = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())
    const header = (section: string | undefined, type: string) => {
      const [, id] = section?.match(new RegExp(`headerReference w:type="${type}" r:id="(\\w+)"`)) ?? []
      const [, path] = relations.match(new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`)) ?? []
      return strFromU8(files[`word/${path}`] ?? new Uint8Array())
    }
    expect(cover).toMatch(/<w:titlePg\/>/)
    expect(header(cover, 'first')).toMatch(/City of Example.*DRAFT/s)
    expect(others.length).toBeGreaterThan(0)
    for (const section of [cover, ...others]) {
      expect(header(section, 'default')).toContain('DRAFT')
      expect(header(section, 'default')).not.toContain('City of Example')
    }
  })

  it('takes over no field, shape, embedded object or attribute that is not on the list', async () => {
    const { letterhead, notes } = read(
      aLetterhead({
        'word/header1.xml': part('word/header1.xml').replace(
          '</w:p>',
          '<w:r><w:pict><v:shape/></w:pict><w:object/></w:r><w:fldSimple w:instr="INCLUDETEXT C:/x"><w:r><w:t>evil</w:t></w:r></w:fldSimple><w:bookmarkStart w:id="1" w:name="x"/></w:p>',
        ),
      }),
    )
    const xml = JSON.stringify(letterhead.header)
    for (const never of ['w:pict', 'w:object', 'INCLUDETEXT', 'bookmark', 'anchor'])
      expect(xml).not.toContain(never)
    expect(notes.join(' ')).toContain('are not taken over')
  })
})

it('leaves a picture behind that only begins as one, and says so', () => {
  const { letterhead, notes } = read(aLetterhead({ 'word/media/image1.png': A_PNG.subarray(0, 30) }))
  expect(letterhead.pictures).toEqual([])
  expect(notes.join(' ')).toContain('pictures that are no sound PNG or JPEG')
})

describe('a file that gives no look', () => {
  const rels = part('word/_rels/document.xml.rels')
  const linked = (type: string) =>
    rels.replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x" TargetMode="External"/></Relationships>`,
    )
  it.each<[string, () => Uint8Array, RegExp]>([
    ['a text', () => Buffer.from('Dear city'), /no \.docx file/],
    ['an old .doc', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old \.doc file or protected/],
    ['macros', () => aLetterhead({ 'word/vbaProject.bin': 'x' }), /holds macros/],
    [
      'a declared macro type',
      () =>
        aLetterhead({
          '[Content_Types].xml': `${part('[Content_Types].xml')}<!-- application/vnd.ms-word.document.macroEnabled.main+xml -->`,
        }),
      /holds macros/,
    ],
    ['an embedded object', () => aLetterhead({ 'word/embeddings/o.bin': 'x' }), /embedded in it/],
    ['a control', () => aLetterhead({ 'word/activeX/activeX1.xml': '<x/>' }), /embedded in it/],
    [
      'a template elsewhere',
      () => aLetterhead({ 'word/_rels/settings.xml.rels': linked('attachedTemplate') }),
      /tied to a template/,
    ],
    [
      'a linked picture',
      () => aLetterhead({ 'word/_rels/header1.xml.rels': linked('image') }),
      /linked to a file elsewhere/,
    ],
    [
      'a document type',
      () => aLetterhead({ 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
      /never writes it/,
    ],
    [
      'relationships that are never closed',
      () => aLetterhead({ 'word/_rels/header1.xml.rels': '<Relationship '.repeat(70_000) }),
      /never writes it/,
    ],
    [
      'a linked picture whose place is spelled in codes',
      () =>
        aLetterhead({ 'word/_rels/header1.xml.rels': linked('image').replace('External', '&#69;xternal') }),
      /linked to a file elsewhere/,
    ],
    ['no styles', () => aLetterhead({ 'word/styles.xml': undefined }), /styles cannot be read/],
    ['a workbook', () => aLetterhead({ 'word/document.xml': undefined }), /no Word file/],
    [
      'a bomb',
      () => aLetterhead({ 'word/media/image2.png': new Uint8Array(30_000_000) }),
      /expands to far more/,
    ],
    ['6 MB', () => new Uint8Array(6_000_000).fill(0x50), /larger than 5 MB/],
    ['a cut file', () => aLetterhead().subarray(0, 1500), /cut off/],
  ])('is refused with the reason: %s', (_, make, reason) => {
    const found = readLetterhead(make())
    expect(found).toMatchObject({ ok: false, message: expect.stringMatching(reason) })
  })
})

it('refuses styles that only a bomb is made of', () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, place) => `<w:style w:styleId="S${place}${Math.sin(place)}"><w:name w:val="n${place}"/></w:style>`,
  )
  const read = readLetterhead(aLetterhead({ 'word/styles.xml': `<w:styles>${rows.join('')}</w:styles>` }))
  expect(read).toMatchObject({ ok: false })
  expect(read.ok ? '' : read.message).toMatch(/larger than those of a letterhead/)
})
